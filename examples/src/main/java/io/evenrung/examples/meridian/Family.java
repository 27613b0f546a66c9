package io.evenrung.examples.meridian;

/** Meridian's job families. */
enum Family {
    ENGINEERING("Engineering", "ENG"),
    DESIGN("Design", "DES"),
    OPERATIONS("Operations", "OPS");

    private final String title;
    private final String code;

    Family(String title, String code) {
        this.title = title;
        this.code = code;
    }

    String title() {
        return title;
    }

    String code() {
        return code;
    }
}
