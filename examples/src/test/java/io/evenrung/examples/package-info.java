@NullMarked
package io.evenrung.examples;

import org.jspecify.annotations.NullMarked;
