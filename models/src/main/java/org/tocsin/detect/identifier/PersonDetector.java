package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.PERSON;

import java.util.List;
import org.tocsin.taxonomy.IdentifierType;

/** Personal names, as far as a recogniser knows them. The value is the name's plain words: small, without accents. */
final class PersonDetector implements IdentifierDetector {
    private final NameRecogniser recogniser;

    PersonDetector(NameRecogniser recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public IdentifierType type() {
        return PERSON;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.capitals() > 0 || glance.colons() > 0; // orla: "who is it?"
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<NameRecogniser.Name> names = recogniser.names(reading);
        return names.isEmpty() ? List.of() : identifiers(reading, names);
    }

    private static List<Identifier> identifiers(Reading reading, List<NameRecogniser.Name> names) {
        return names.stream()
                .map(name -> reading.identifier(
                        PERSON, name.begin(), name.end(), name.confidence(), name.rule(), value(reading, name)))
                .toList();
    }

    private static String value(Reading reading, NameRecogniser.Name name) {
        return Words.plain(reading.text().substring(name.begin(), name.end()))
                .replaceAll("[\\s.]+", " ")
                .strip();
    }
}
