package org.tocsin.synth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tocsin.text.Language;

/** What posts of one language are made of. Topics are in the order of the file. */
record Texts(
        Language language, Map<Listed, List<String>> lists, Map<Family, List<Template>> families, List<Topic> topics) {
    /** What people talk about in one community. */
    record Topic(String name, List<Template> templates) {}

    Texts {
        lists = new EnumMap<>(lists);
        families = new EnumMap<>(families);
        topics = List.copyOf(topics);
    }

    List<String> list(Listed list) {
        return lists.getOrDefault(list, List.of());
    }

    List<Template> family(Family family) {
        return families.getOrDefault(family, List.of());
    }
}
