package io.evenrung.testkit.mutation;

/** The report as XML, as PIT writes it: a file is a source file, a rule a class and a method. */
final class MutationXml {

    private MutationXml() {}

    static String of(MutationReport report) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mutations>\n");
        for (RuleMutations rule : report.rules()) {
            rule.mutants().forEach(tried -> mutation(xml, tried));
        }
        return xml.append("</mutations>\n").toString();
    }

    private static void mutation(StringBuilder xml, TriedMutant tried) {
        Mutant mutant = tried.mutant();
        String killer = tried.noticedBy();
        xml.append("<mutation detected=\"")
                .append(killer != null)
                .append("\" status=\"")
                .append(killer == null ? "SURVIVED" : "KILLED")
                .append("\" numberOfTestsRun=\"1\">");
        element(xml, "sourceFile", mutant.file());
        element(xml, "mutatedClass", mutant.rule());
        element(xml, "mutatedMethod", "when");
        element(xml, "lineNumber", String.valueOf(mutant.at().line()));
        element(xml, "mutator", mutant.kind().name());
        element(xml, "killingTest", killer == null ? "" : killer);
        element(xml, "description", mutant.toString());
        xml.append("</mutation>\n");
    }

    private static void element(StringBuilder xml, String name, String content) {
        xml.append('<').append(name).append('>');
        content.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.appendCodePoint(c < ' ' || Character.getType(c) == Character.SURROGATE ? ' ' : c);
            }
        });
        xml.append("</").append(name).append('>');
    }
}
