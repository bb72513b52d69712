package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/** Whom a post of ActivityPub is addressed to, and so whether it is public. */
record Audience(Standing.Visibility visibility, String basis) {
    private static final Set<String> ALL =
            Set.of("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public");

    /** The audience of an object, or else of the activity that brings it. */
    static Audience of(ObjectNode object, @Nullable ObjectNode activity) {
        if (isPublic(object.path("to")) || isPublic(object.path("audience"))) {
            return new Audience(Standing.Visibility.PUBLIC, "to");
        }
        if (isPublic(object.path("cc"))) {
            return new Audience(Standing.Visibility.UNLISTED, "cc");
        }
        if (isGiven(object.path("to")) || isGiven(object.path("cc"))) {
            return new Audience(Standing.Visibility.RESTRICTED, "to");
        }
        return activity == null ? new Audience(Standing.Visibility.UNKNOWN, "assume_public") : of(activity, null);
    }

    private static boolean isPublic(JsonNode to) {
        if (to.isArray()) {
            for (JsonNode each : to) {
                if (ALL.contains(each.asText())) {
                    return true;
                }
            }
            return false;
        }
        return ALL.contains(to.asText());
    }

    private static boolean isGiven(JsonNode to) {
        return to.isArray() ? !to.isEmpty() : to.isTextual();
    }

    boolean refuses(Intake intake) {
        boolean unknown =
                visibility == Standing.Visibility.UNKNOWN && !intake.file().assumePublic();
        return unknown || visibility == Standing.Visibility.RESTRICTED;
    }

    /** Why it is refused, if it is. */
    Skipped.Reason refusal() {
        return visibility == Standing.Visibility.UNKNOWN ? Skipped.Reason.VISIBILITY_UNKNOWN : Skipped.Reason.PRIVATE;
    }

    Standing standing(Standing.State state, String stateBasis) {
        return new Standing(visibility, basis, state, stateBasis);
    }
}
