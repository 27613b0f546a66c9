/** What authors of rule sets test them with. On the class path of tests only. */
@NullMarked
package io.evenrung.testkit;

import org.jspecify.annotations.NullMarked;
