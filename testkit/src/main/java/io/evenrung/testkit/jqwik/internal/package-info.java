/** How a random organisation is put together, part by part. Not for users. */
@NullMarked
package io.evenrung.testkit.jqwik.internal;

import org.jspecify.annotations.NullMarked;
