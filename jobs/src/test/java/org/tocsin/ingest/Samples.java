package org.tocsin.ingest;

import java.util.List;

/** Small invented dumps, one for each format. */
final class Samples {
    static final String REDDIT_COMMENTS = String.join(
            "\n",
            "{\"id\":\"aa1\",\"name\":\"t1_aa1\",\"body\":\"&gt; is it raining?\\nYes, ask u/Sample_Person &amp; see https://example.org/a_(b).\",\"author\":\"Invented_One\",\"author_fullname\":\"t2_x1\",\"link_id\":\"t3_zz9\",\"parent_id\":\"t3_zz9\",\"subreddit\":\"example\",\"subreddit_id\":\"t5_q1\",\"subreddit_type\":\"public\",\"created_utc\":1706745600.0,\"retrieved_on\":1706745700,\"score\":2,\"edited\":false,\"permalink\":\"/r/example/comments/zz9/x/aa1/\",\"flair\":\"red\"}",
            "{\"id\":\"aa2\",\"body\":\"[deleted]\",\"author\":\"[deleted]\",\"link_id\":\"t3_zz9\",\"parent_id\":\"t1_aa1\",\"subreddit\":\"example\",\"created_utc\":\"1706745601\"}",
            "{\"id\":\"aa3\",\"body\":\"C'est l'\\u00e9t\\u00e9 \\ud83d\\ude00 chez nous\",\"author\":\"Invent\\u00e9e\",\"link_id\":\"t3_zz9\",\"parent_id\":\"t1_aa1\",\"subreddit\":\"example\",\"created_utc\":1e308}",
            "{\"id\":\"aa4\",\"body\":\"broken",
            "{\"id\":\"aa5\",\"body\":\"hidden\",\"author\":\"Invented_Two\",\"link_id\":\"t3_zz9\",\"parent_id\":\"t1_aa1\",\"subreddit\":\"closed\",\"subreddit_type\":\"private\",\"created_utc\":1706745602}",
            "{\"id\":\"aa6\",\"body\":\"a\\u0000b\",\"author\":\"Invented_Two\",\"link_id\":\"t3_zz9\",\"parent_id\":\"t1_aa1\",\"subreddit\":\"example\",\"created_utc\":1706745603}",
            "");

    static final String REDDIT_SUBMISSIONS = String.join(
            "\n",
            "{\"id\":\"zz9\",\"name\":\"t3_zz9\",\"title\":\"Rain &amp; sun\",\"selftext\":\"Will it rain?\",\"author\":\"Invented_One\",\"subreddit\":\"example\",\"num_comments\":3,\"created_utc\":1706745500,\"retrieved_on\":1706745700,\"url\":\"https://example.com/r\"}",
            "{\"id\":\"zz8\",\"title\":\"A title that stays\",\"selftext\":\"[removed]\",\"author\":\"Invented_Two\",\"subreddit\":\"example\",\"num_comments\":0,\"created_utc\":1706745501,\"removed_by_category\":\"moderator\"}",
            "{\"id\":\"zz7\",\"title\":\"Gone\",\"selftext\":\"was here\",\"author\":\"Invented_Two\",\"subreddit\":\"example\",\"created_utc\":1706745501,\"_meta\":{\"was_deleted_later\":true}}",
            "");

    private static final String THREAD_POSTS = String.join(
            ",",
            "{\"no\":100,\"now\":\"01/31/24(Wed)19:00:00\",\"name\":\"Anonymous\",\"sub\":\"Gardens &amp; walls\",\"com\":\"My wall is<br>twelve feet long and red\",\"time\":1706745600,\"resto\":0,\"replies\":3,\"filename\":\"wall\",\"ext\":\".png\",\"fsize\":99,\"md5\":\"x==\"}",
            "{\"no\":101,\"now\":\"01/31/24(Wed)19:00:01\",\"name\":\"Anonymous\",\"id\":\"Ab12Cd34\",\"com\":\"<a href=\\\"#p100\\\" class=\\\"quotelink\\\">&gt;&gt;100</a><br><span class=\\\"quote\\\">&gt;twelve feet long</span><br><span class=\\\"quote\\\">&gt;be me</span><br>call 555-01<wbr>23 &amp;gt; now\",\"time\":1706745601,\"resto\":100}",
            "{\"no\":102,\"now\":\"01/31/24(Wed)19:00:02\",\"name\":\"Invented\",\"trip\":\"!abc\",\"com\":\"oui \\ud83d\\ude00 <s>non</s>\",\"time\":1706745602,\"resto\":100}");

    static final String FOUR_CHAN_LINES =
            "{\"posts\":[" + THREAD_POSTS + "]}\n{\"posts\":[" + THREAD_POSTS.replace("\"no\":10", "\"no\":20")
                    + "]}\n{\"posts\":[{\"no\":300,\"time\":1706745600,\"now\":\"x\",\"com\":\"cut\"},{\"no\":301,\n";

    static final String FOUR_CHAN_FILE = "{\n \"posts\": [\n  " + THREAD_POSTS.replace("},{", "},\n  {")
            + ",\n  {\"no\": 103, \"time\": nonsense}\n ]\n}\n";

    static final String STACK_EXCHANGE_POSTS = String.join(
            "\n",
            "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>",
            "<!DOCTYPE posts SYSTEM 'http://192.0.2.1/posts.dtd'>",
            "<posts>",
            "  <row Id=\"1\" PostTypeId=\"1\" CreationDate=\"2011-10-11T19:42:20.713\" Score=\"18\" Body=\"&lt;p&gt;How &amp;amp; why?&lt;/p&gt;&#xA;&lt;blockquote&gt;&lt;p&gt;not mine&lt;/p&gt;&lt;/blockquote&gt;\" OwnerUserId=\"12\" Title=\"A question\" Tags=\"&lt;x&gt;\" />",
            "  <row Id=\"2\" PostTypeId=\"2\" ParentId=\"1\" CreationDate=\"2011-10-11T19:44:27.657\" Score=\"2\" Body=\"&lt;p&gt;Été &#x1F600; so&lt;/p&gt;\" OwnerDisplayName=\"invented9\" LastEditDate=\"2011-10-12T00:00:00.000\" />",
            "  <row Id=\"3\" PostTypeId=\"2\" Body=\"&madeUp;\" />",
            "</posts>",
            "");

    static final String STACK_EXCHANGE_COMMENTS = String.join(
            "\n",
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
            "<comments>",
            "  <row Id=\"1\" PostId=\"2\" Score=\"0\" Text=\"@Invented I agree, see https://example.net/x.\" CreationDate=\"2011-10-11T19:50:34.047\" UserId=\"12\" />",
            "  <row Id=\"2\" PostId=\"2\" Score=\"0\" Text=\"D'accord\" CreationDate=\"9999-99-11T19:50:34.047\" UserDisplayName=\"inventée\" />",
            "  <row Id=\"3\" PostId=",
            "</comments>",
            "");

    static final String MAPPED_NDJSON = String.join(
            "\n",
            "{\"key\":\"1\",\"user\":{\"id\":\"u1\",\"name\":\"Invented\"},\"words\":\"Good morning\",\"at\":\"2022-09-04T23:59:59+02:00\",\"mood\":\"calm\"}",
            "{\"user\":{\"id\":\"u2\"},\"words\":\"Bonsoir \\ud83d\\ude00\",\"at\":\"2022-09-04 10:00\"}",
            "{\"key\":\"3\",\"at\":\"2022-09-04\"}",
            "nonsense",
            "");

    static final String MAPPED_JSON = "{\"note\":[1,{\"a\":\"]\"}],\"data\":{\"items\":[\n"
            + MAPPED_NDJSON
                    .replace("nonsense\n", "{\"key\":5,\"words\":\"x\" \"y\"}\n")
                    .strip()
                    .replace("\n", ",\n")
            + "\n]},\"rest\":0}\n";

    static final String MAPPED_CSV =
            "key,who,words,at\n1,Invented,\"Good, \"\"morning\"\"\nand more\",1706745600\n2,Inventée,\"Bonsoir\",nonsense\n,Third,no id here,1706745602\n4,too,few\n";

    static final String MAPPED_TSV =
            "key\twho\twords\tat\n1\tInvented\tGood \"morning\t1706745600\n2\tInventée\tBonsoir\t\n3\ttoo\tmany\t1\t2\n";

    private Samples() {}

    static List<String> all() {
        return List.of(
                REDDIT_COMMENTS,
                REDDIT_SUBMISSIONS,
                FOUR_CHAN_LINES,
                FOUR_CHAN_FILE,
                STACK_EXCHANGE_POSTS,
                STACK_EXCHANGE_COMMENTS);
    }
}
