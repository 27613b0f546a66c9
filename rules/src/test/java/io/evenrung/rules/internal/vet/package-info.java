@NullMarked
package io.evenrung.rules.internal.vet;

import org.jspecify.annotations.NullMarked;
