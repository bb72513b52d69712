package org.tocsin.ingest.format.social;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.Found;
import org.tocsin.ingest.text.Handles;
import org.tocsin.text.CodePoints;

/** Somebody whom a post of the Fediverse says that it mentions: {@code user@host}, and the account's address. */
record Named(String handle, @Nullable String address) {
    /** Gives a draft the mentions in its text, each with its place: those that are links, then those that are listed. */
    static void mentions(Draft draft, BodyText text, List<Named> named) {
        linked(draft, text, named);
        for (Found handle : Handles.at(CodePoints.of(text.text()), text.text())) {
            String name = handle.words().substring(1);
            boolean isLink =
                    text.anchors().stream().anyMatch(anchor -> anchor.at().overlaps(handle.at()));
            named.stream()
                    .filter(who -> !isLink && who.isCalled(name))
                    .findFirst()
                    .ifPresent(who -> draft.mention(new Mention(who.handle, who.address, "native", handle.at())));
        }
    }

    private static void linked(Draft draft, BodyText text, List<Named> named) {
        for (BodyText.Anchor anchor : text.anchors()) {
            String words = anchor.words().startsWith("@") ? anchor.words().substring(1) : "";
            if (!words.isEmpty() && Markup.isMention(anchor)) {
                Named who = named.stream()
                        .filter(each -> each.isAt(anchor.href()))
                        .findFirst()
                        .or(() -> named.stream()
                                .filter(each -> each.isCalled(words))
                                .findFirst())
                        .orElseGet(() -> new Named(Fediverse.handle(words, anchor.href()), anchor.href()));
                draft.mention(new Mention(who.handle, who.address, "native", anchor.at()));
            }
        }
    }

    private boolean isAt(String href) {
        return href.equals(address);
    }

    private boolean isCalled(String words) {
        return handle.equals(words) || handle.startsWith(words + "@");
    }

    @Override
    public String toString() {
        return "Named";
    }
}
