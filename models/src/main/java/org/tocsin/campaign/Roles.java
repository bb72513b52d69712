package org.tocsin.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;

/**
 * Who did what in a campaign, to explain it and never to score it: acts make a role, not a person. Authors are letters
 * within their case, in the order of their first posts in a role; whoever has no key has no role. {@code others} have one
 * too and are left out, the least weighty.
 */
public record Roles(List<Part> parts, int others) {
    private static final int MOST_AUTHORS = 12;
    private static final int MOST_ROLES = 3;
    private static final String ACT = "act";

    /** What an author did. */
    public enum Role {
        /** Wrote the first post of the evidence. */
        ORIGINATOR,
        /** Was the first to expose a fact. */
        DOXXER,
        /** Called others to act first, or most often. */
        ORGANISER,
        /** Repeated a text or a link of somebody else's. */
        AMPLIFIER,
        /** Threatened, carried out or boasted. */
        EXECUTOR,
        /** Spoke up for the target. */
        DEFENDER
    }

    /** One author's roles, the weightiest first, and the posts behind them. */
    public record Part(String author, List<Role> roles, int posts) {
        public Part {
            roles = List.copyOf(roles);
        }
    }

    public Roles {
        parts = List.copyOf(parts);
    }

    /** Of a campaign's posts in their order, the context included. */
    static Roles of(List<Member> members) {
        Acts acts = new Acts(members.stream().filter(Member::isEvidence).toList());
        Map<String, Deeds> authors = new LinkedHashMap<>();
        for (Member member : members) {
            String author = member.sighting().authorKey();
            if (author != null) {
                acts.roles(member)
                        .forEach(role -> authors.computeIfAbsent(author, key -> new Deeds())
                                .add(role, member));
            }
        }
        Set<String> weightiest = authors.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingInt(Deeds::milli).reversed())) // stable: of equals the earlier
                .limit(MOST_AUTHORS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<Part> parts = new ArrayList<>();
        authors.forEach((author, deeds) -> {
            if (weightiest.contains(author)) {
                parts.add(deeds.part(Character.toString('A' + parts.size())));
            }
        });
        return new Roles(parts, authors.size() - parts.size());
    }

    /** Who was first, and who called most: what a single post does not tell. */
    private static final class Acts {
        private final Map<String, Member> firsts =
                new HashMap<>(); // to tell a fact, post a text or a link, or act at all
        private final Set<String> organisers = new HashSet<>();

        Acts(List<Member> evidence) {
            Map<String, Integer> calls = new LinkedHashMap<>();
            for (Member member : evidence) {
                firsts.putIfAbsent(ACT, member);
                NewFacts.keys(member).forEach(fact -> firsts.putIfAbsent(fact, member));
                CoActing.copyable(member).forEach(thing -> firsts.putIfAbsent(thing, member));
                if (CampaignFeatures.isCall(member)) {
                    calls.merge(author(member), 1, Integer::sum);
                }
            }
            calls.keySet().stream().limit(1).forEach(organisers::add);
            calls.entrySet().stream()
                    .max(Map.Entry.comparingByValue()) // of equals the earlier
                    .ifPresent(most -> organisers.add(most.getKey()));
        }

        Set<Role> roles(Member member) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            if (!member.isEvidence()) {
                if (member.sighting().stance() == Stance.COUNTER_SPEECH) {
                    roles.add(Role.DEFENDER);
                }
                return roles;
            }
            Stage stage = member.stage().orElse(null);
            if (isFirst(ACT, member)) {
                roles.add(Role.ORIGINATOR);
            }
            if (NewFacts.keys(member).anyMatch(fact -> isFirst(fact, member))) {
                roles.add(Role.DOXXER);
            }
            if (CampaignFeatures.isCall(member) && organisers.contains(author(member))) {
                roles.add(Role.ORGANISER);
            }
            if (CoActing.copyable(member).anyMatch(thing -> isOfSomebodyElse(thing, member))) {
                roles.add(Role.AMPLIFIER);
            }
            if (stage == Stage.EXECUTION || stage == Stage.BOAST) {
                roles.add(Role.EXECUTOR);
            }
            return roles;
        }

        private boolean isFirst(String what, Member member) {
            return member.equals(firsts.get(what));
        }

        private boolean isOfSomebodyElse(String thing, Member member) {
            Member first = firsts.get(thing);
            return first != null && !author(first).equals(author(member));
        }

        private static String author(Member member) {
            return Objects.requireNonNullElse(member.sighting().authorKey(), "");
        }
    }

    /** One author's posts in each role, by weight in thousandths: whole numbers, so that no order of summing shows. */
    private static final class Deeds {
        private final Map<Role, Integer> milli = new EnumMap<>(Role.class);
        private final Set<String> posts = new HashSet<>();

        void add(Role role, Member member) {
            milli.merge(role, (int) Math.round(1000 * member.weight()), Integer::sum);
            posts.add(member.uid());
        }

        int milli() {
            return milli.values().stream().mapToInt(it -> it).sum();
        }

        Part part(String letter) {
            List<Role> weightiest = milli.entrySet().stream()
                    .sorted(Map.Entry.<Role, Integer>comparingByValue().reversed()) // stable: of equals the earlier
                    .limit(MOST_ROLES)
                    .map(Map.Entry::getKey)
                    .toList();
            return new Part(letter, weightiest, posts.size());
        }
    }
}
