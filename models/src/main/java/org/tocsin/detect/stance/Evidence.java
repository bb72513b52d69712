package org.tocsin.detect.stance;

/**
 * What the stance of a post is judged by. {@code attack} (0 to 1) is its surest sign of an attack in the author's own
 * words; {@code quotedAttack} that in words it quotes; {@code signs} how many different ones there are; {@code quoted} the
 * share of quoted text; {@code self}, {@code news}, {@code support}, {@code fiction}, {@code help} (0 to 1) the surest
 * counter-sign of each kind; {@code length} is in code points.
 */
public record Evidence(
        double attack,
        double quotedAttack,
        int signs,
        double quoted,
        double self,
        double news,
        double support,
        double fiction,
        double help,
        int length) {}
