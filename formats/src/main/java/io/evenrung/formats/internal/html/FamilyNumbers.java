package io.evenrung.formats.internal.html;

import io.evenrung.finding.Finding;
import io.evenrung.formats.internal.disclosure.Families;
import io.evenrung.formats.report.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The job families that findings are about, numbered: a number is shorter than a name that stands on a page 5,000 times. */
final class FamilyNumbers {

    private final List<String> families;

    FamilyNumbers(List<Finding> findings) {
        families = new ArrayList<>(findings.stream()
                .flatMap(f -> Families.of(f.subject()).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The names, the first of which has the number 1. */
    List<String> names() {
        return families.stream().map(SafeText::name).toList();
    }

    /** The numbers, parted by spaces; empty where there are none. */
    String of(Finding finding) {
        return Families.of(finding.subject()).stream()
                .map(family -> Integer.toString(families.indexOf(family) + 1))
                .collect(Collectors.joining(" "));
    }
}
