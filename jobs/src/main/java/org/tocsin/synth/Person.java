package org.tocsin.synth;

import java.util.List;

/**
 * Somebody invented whom posts speak of. {@code aliases} are further accounts, in order; {@code plate} and all numbers
 * are of ranges that belong to nobody. {@code toString} shows none of it.
 */
record Person(String id, boolean woman, String first, String last, String handle, List<String> aliases, Facts facts) {
    /** What a dox tells. {@code phones} is one number in several spellings. */
    record Facts(
            List<String> phones,
            String mail,
            String street,
            String town,
            String postcode,
            String employer,
            String school,
            String landlord,
            String relative,
            String car,
            String plate,
            String link) {
        @Override
        public String toString() {
            return "Facts";
        }
    }

    Person {
        aliases = List.copyOf(aliases);
    }

    /** The same facts under another's name. */
    Person named(Person other) {
        return new Person(id, other.woman, other.first, other.last, handle, aliases, facts);
    }

    /** The same person who has moved, changed numbers and found other work. */
    Person moved(Person other) {
        return new Person(id, woman, first, last, handle, aliases, other.facts);
    }

    /** An account of the person: {@code 0} is the one that goes with the name. */
    String account(int alias) {
        return alias == 0 ? handle : aliases.get(alias - 1);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
