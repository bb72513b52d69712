package org.tocsin.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The pattern of many posts: words, {@code {one|or another}}, which may nest, and {@code [slots]}. */
final class Template {
    private final Part whole;

    private Template(Part whole) {
        this.whole = whole;
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException when a bracket is not closed or a slot is not known; the message names the place
     *     and the slot, no other word of the pattern
     */
    static Template of(String pattern) {
        Parser parser = new Parser(pattern);
        Part whole = parser.sequence(0);
        return new Template(whole);
    }

    void write(SplittableRandom random, Filling filling, StringBuilder text) {
        whole.write(random, filling, text);
    }

    private interface Part {
        void write(SplittableRandom random, Filling filling, StringBuilder text);
    }

    private record Words(String words) implements Part {
        @Override
        public void write(SplittableRandom random, Filling filling, StringBuilder text) {
            text.append(words);
        }
    }

    private record Gap(Slot slot) implements Part {
        @Override
        public void write(SplittableRandom random, Filling filling, StringBuilder text) {
            filling.fill(slot, random, text);
        }
    }

    private record Choice(List<Part> parts) implements Part {
        @Override
        public void write(SplittableRandom random, Filling filling, StringBuilder text) {
            parts.get(random.nextInt(parts.size())).write(random, filling, text);
        }
    }

    private record Sequence(List<Part> parts) implements Part {
        @Override
        public void write(SplittableRandom random, Filling filling, StringBuilder text) {
            for (Part part : parts) {
                part.write(random, filling, text);
            }
        }
    }

    private static final class Parser {
        private final String pattern;
        private int at;

        Parser(String pattern) {
            this.pattern = pattern;
        }

        /** Reads up to the end, or, {@code depth} braces deep, up to the bar or brace that ends an alternative. */
        Part sequence(int depth) {
            List<Part> parts = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            while (at < pattern.length()) {
                char c = pattern.charAt(at);
                if (c == '{' || c == '[') {
                    flush(words, parts);
                    parts.add(c == '{' ? choice(depth) : gap());
                } else if (c == '}' || c == '|') {
                    if (depth == 0) {
                        throw new IllegalArgumentException("'" + c + "' outside braces at character " + (at + 1));
                    }
                    break;
                } else if (c == ']') {
                    throw new IllegalArgumentException("']' without '[' at character " + (at + 1));
                } else {
                    words.append(c);
                    at++;
                }
            }
            flush(words, parts);
            return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
        }

        private Part choice(int depth) {
            int begin = at + 1;
            List<Part> alternatives = new ArrayList<>();
            do {
                at++;
                alternatives.add(sequence(depth + 1));
            } while (at < pattern.length() && pattern.charAt(at) == '|');
            if (at == pattern.length()) {
                throw new IllegalArgumentException("'{' is not closed, at character " + begin);
            }
            at++;
            return new Choice(List.copyOf(alternatives));
        }

        private Part gap() {
            int end = pattern.indexOf(']', at);
            @Nullable Slot slot = end < 0 ? null : Slot.of(pattern.substring(at + 1, end));
            if (slot == null) {
                String found = end < 0 ? "'[' that is not closed" : "unknown slot " + pattern.substring(at, end + 1);
                throw new IllegalArgumentException(found + " at character " + (at + 1));
            }
            at = end + 1;
            return new Gap(slot);
        }

        private static void flush(StringBuilder words, List<Part> parts) {
            if (!words.isEmpty()) {
                parts.add(new Words(words.toString()));
                words.setLength(0);
            }
        }
    }
}
