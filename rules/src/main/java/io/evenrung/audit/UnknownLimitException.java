package io.evenrung.audit;

/** A limit was set that no rule has and no setting is called. The message says what may have been meant. */
public final class UnknownLimitException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownLimitException(String message) {
        super(message);
    }
}
