package io.evenrung.model;

/**
 * Who could follow in one role.
 *
 * @param role the role; unique in the organisation
 * @param level the rung of the role
 * @param successors how many people are named as ready or in preparation
 */
public record Succession(String role, LevelId level, int successors) {

    public Succession {
        Require.text(role, "role of a succession plan");
        Require.notNegative(successors, "successors of role '" + role + "'");
    }
}
