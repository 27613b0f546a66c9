/** The sections of an audit in GitHub-flavoured Markdown, and text that nothing in it can turn into markup. */
@NullMarked
package io.evenrung.formats.internal.markdown;

import org.jspecify.annotations.NullMarked;
