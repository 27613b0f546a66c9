/** YAML with the place of every key and value, held against the schema. */
@NullMarked
package io.evenrung.formats.internal.yaml;

import org.jspecify.annotations.NullMarked;
