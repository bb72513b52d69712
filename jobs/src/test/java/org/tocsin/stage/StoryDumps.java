package org.tocsin.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small story in four formats and two languages: strangers turn on one invented person. All people, handles, streets
 * and towns are invented; numbers are of the reserved ranges.
 */
final class StoryDumps {
    /** What would name somebody: it may stand in {@code tables/posts} and nowhere else. */
    static final List<String> CANARIES = List.of(
            "brindle_otter",
            "Maribel Tollgrave",
            "Tollgrave",
            "555-0142",
            "2025550142",
            "06 39 98 41 27",
            "639984127",
            "Fernhollow",
            "Duskmere",
            "Sablecourt",
            "m.tollgrave@example.com",
            "Quillfeather",
            "plume_grise",
            "Grumblethorn",
            "kiln contest was rigged",
            "le concours de poterie",
            "kx9zcomment",
            "94817365201",
            "sourdough");

    private StoryDumps() {}

    /** Reddit, 4chan, Stack Exchange and a mapped CSV, each in a folder of its own. */
    static List<Path> write(Path root) throws IOException {
        return List.of(reddit(root), fourChan(root), stackExchange(root), csv(root));
    }

    /** One more dump, of two posts, that no run has seen yet. */
    static Path more(Path root) throws IOException {
        return file(
                root.resolve("more/comments.ndjson"),
                comment("m1", "Quillfeather", "I am going to hurt @brindle_otter tonight.", 1779278400L)
                        + comment("m2", "Lumen_Tuesday", "It rained all day and the otters loved it.", 1779278500L));
    }

    private static Path reddit(Path root) throws IOException {
        return file(
                root.resolve("reddit/comments.ndjson"),
                comment(
                                "1",
                                "Quillfeather",
                                "anyone got a real name for @brindle_otter yet? post her address",
                                1779235200L)
                        + comment(
                                "2",
                                "Grumblethorn",
                                "Her real name is Maribel Tollgrave, @brindle_otter. She lives at 14 Fernhollow Lane,"
                                        + " Duskmere. Phone (202) 555-0142, mail m.tollgrave@example.com. Go visit her.",
                                1779235800L)
                        + comment(
                                "3",
                                "Quillfeather",
                                "I am going to kill @brindle_otter tomorrow at 9pm. I know where she lives.",
                                1779236400L)
                        + comment(
                                "4",
                                "Marl_Quenby",
                                "The kiln contest was rigged or it was not, leave her alone and report this.",
                                1779236500L)
                        + comment("5", "Lumen_Tuesday", "My sourdough never rises. Any tips?", 1779236600L));
    }

    private static String comment(String number, String author, String body, long time) {
        return "{\"id\":\"kx9zcomment" + number + "\",\"body\":\"" + body + "\",\"author\":\"" + author
                + "\",\"link_id\":\"t3_kx9zthread\",\"parent_id\":\"t3_kx9zthread\",\"subreddit\":\"invented\","
                + "\"subreddit_type\":\"public\",\"created_utc\":" + time + ",\"retrieved_on\":1779321600}\n";
    }

    private static Path fourChan(Path root) throws IOException {
        return file(root.resolve("4chan/int/thread/chan.json"), """
                {"posts":[
                {"no":94817365201,"now":"05/20/26(Wed)00:00:00","name":"Anonymous","sub":"le concours de poterie",\
                "com":"Qui connaît la vraie adresse de @brindle_otter ?","time":1779236700,"resto":0},
                {"no":94817365202,"now":"05/20/26(Wed)00:01:00","name":"Anonymous",\
                "com":"Appelez tous @brindle_otter ce soir au 06 39 98 41 27, harcelez-la jusqu&#039;à ce qu&#039;elle\
                 parte.","time":1779236760,"resto":94817365201},
                {"no":94817365203,"now":"05/20/26(Wed)00:02:00","name":"Anonymous",\
                "com":"Il pleut encore sur le jardin.","time":1779236820,"resto":94817365201}]}
                """);
    }

    private static Path stackExchange(Path root) throws IOException {
        return file(root.resolve("stackexchange/pots.example.com/Comments.xml"), """
                <?xml version="1.0" encoding="utf-8"?>
                <comments>
                  <row Id="1" PostId="2" Score="0" Text="@brindle_otter we are going to find you and hurt you."\
                 CreationDate="2026-05-20T01:00:00.000" UserDisplayName="Grumblethorn" />
                  <row Id="2" PostId="2" Score="0" Text="Un four à 1 200 degrés suffit."\
                 CreationDate="2026-05-20T01:05:00.000" UserDisplayName="plume_grise" />
                </comments>
                """);
    }

    private static Path csv(Path root) throws IOException {
        file(root.resolve("forum/mapping.yml"), """
                format: csv
                fields: {id: key, thread_id: topic, author: who, body: words, timestamp: at}
                timestamp_format: epoch_s
                zone: UTC
                body_markup: plain
                visibility: public
                """);
        return file(root.resolve("forum/posts.csv"), """
                key,topic,who,words,at
                f1,t1,plume_grise,"Je vais tuer @brindle_otter demain soir, je sais où elle habite.",1779237000
                f2,t1,Sablecourt,"Sa vraie identité : Maribel Tollgrave, 3 rue Sablecourt, téléphone\
                 06 39 98 41 27. @brindle_otter, faites tourner.",1779237060
                f3,t2,Sablecourt,Quelle terre prenez-vous pour un bol ?,1779237120
                """);
    }

    private static Path file(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }
}
