package io.evenrung.formats.internal.entry;

import java.util.Arrays;

/** The articles that the catalogue of principles is built from. */
public enum Article {
    LEADER_VS_EXECUTER("000", "Utah Business, \"The leader vs. the executer\""),
    OPPORTUNITY("001", "Ellie Hearne, \"The Opportunity Most Companies Miss\""),
    TALENT_PIPELINE("002", "Patrick Lynch on Rand Fishkin's book, \"Want To Create A Stronger Talent Pipeline?\""),
    RISE_OF_THE_IC("003", "Leigh Kellogg, \"The Rise of the Individual Contributor\""),
    EXPERTISE_AND_LEADERSHIP("004", "Laurie's column on technical expertise and leadership");

    private static final String COMMENT = "c";

    private final String number;
    private final String title;

    Article(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /**
     * What a rule names as its source, in words; what is no article stays as it is.
     *
     * @param source the number of an article; with a {@code c}, of a reader's comment on it
     */
    public static String title(String source) {
        boolean isComment = source.endsWith(COMMENT);
        String number = isComment ? source.substring(0, source.length() - COMMENT.length()) : source;
        return Arrays.stream(values())
                .filter(article -> article.number.equals(number))
                .map(article -> number + (isComment ? ", a reader's comment on " : " ") + article.title)
                .findFirst()
                .orElse(source);
    }
}
