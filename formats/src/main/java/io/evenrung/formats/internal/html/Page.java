package io.evenrung.formats.internal.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.evenrung.audit.Audit;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.report.SafeText;

/** What the templates of the page need. */
public final class Page {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Page.class.getClassLoader(), "io.evenrung.formats.internal.html.template");

    private final Audit audit;

    private Page(Audit audit) {
        this.audit = audit;
    }

    /** The whole page. */
    @SuppressWarnings("UnusedVariable")
    public static String of(Audit audit, Disclosure shown) {
        StringOutput output = new StringOutput();
        TEMPLATES.render("page.jte", new Page(audit), output);
        return output.toString();
    }

    public String title() {
        return SafeText.name(audit.organization().name());
    }
}
