"""Tweets: English ones as version 1.1 of the API gives them, French ones as twarc keeps pages of version 2."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import datetime
from pathlib import Path

from .model import Post, Thread, utc

SNOWFLAKES = 1_288_834_974_657  # milliseconds since 1970 at which ids began
RETRIEVED = utc("2026-03-14 20:00")
MENTION = re.compile(r"@(\w{1,15})")


class Twitter:
    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        taken: set[int] = set()
        for thread in threads:
            for post in thread.posts:
                number = (int(post.at.timestamp() * 1000) - SNOWFLAKES) << 22
                while number in taken:
                    number += 1
                taken.add(number)
                post.platform, post.native_id = "twitter", str(number)
                post.file = f"twitter/tweets-{'v2' if thread.lang == 'fr' else 'v1'}.jsonl"
        old = [self._old(thread, post) for thread in threads if thread.lang != "fr" for post in thread.posts]
        new = [self._page(thread) for thread in threads if thread.lang == "fr"]
        self._lines("tweets-v1.jsonl", sorted(old, key=lambda tweet: tweet["id"]))
        self._lines("tweets-v2.jsonl", new)

    def _lines(self, name: str, records: list[dict]) -> None:
        text = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
        (self.folder / name).write_text(text, encoding="utf-8")

    def _old(self, thread: Thread, post: Post) -> dict:
        text, answered = self._text(thread, post), self._answered(thread, post)
        mentions = [{"screen_name": name, "name": author, "id": int(user), "id_str": user, "indices": [begin, end]}
                    for name, author, user, begin, end in self._mentions(thread, text)]
        return {
            "created_at": post.at.strftime("%a %b %d %H:%M:%S +0000 %Y"), "id": int(post.native_id),
            "id_str": post.native_id, "full_text": text, "truncated": False, "display_text_range": [0, len(text)],
            "entities": {"hashtags": [], "symbols": [], "user_mentions": mentions, "urls": []},
            "in_reply_to_status_id": int(answered.native_id) if answered else None,
            "in_reply_to_status_id_str": answered.native_id if answered else None,
            "user": {"id": int(self._number(post.author)), "id_str": self._number(post.author),
                     "name": post.author, "screen_name": self._handle(post.author), "protected": False},
            "is_quote_status": False, "retweet_count": 0, "favorite_count": len(text) % 7, "lang": thread.lang}

    def _page(self, thread: Thread) -> dict:
        tweets, users = [], {}
        for post in thread.posts:
            text, answered = self._text(thread, post), self._answered(thread, post)
            tweet = {"id": post.native_id, "author_id": self._number(post.author), "text": text, "lang": thread.lang,
                     "conversation_id": thread.posts[0].native_id, "created_at": self._iso(post.at),
                     "edit_history_tweet_ids": [post.native_id], "reply_settings": "everyone",
                     "public_metrics": {"retweet_count": 0, "reply_count": 0, "like_count": len(text) % 7,
                                        "quote_count": 0}}
            if answered:
                tweet["referenced_tweets"] = [{"type": "replied_to", "id": answered.native_id}]
            mentions = self._mentions(thread, text)
            if mentions:
                tweet["entities"] = {"mentions": [{"start": begin, "end": end, "username": name, "id": user}
                                                  for name, _, user, begin, end in mentions]}
            tweets.append(tweet)
            users[post.author] = {"id": self._number(post.author), "name": post.author,
                                  "username": self._handle(post.author), "protected": False}
        tweets.reverse()  # the newest first, as the API answers
        return {"data": tweets, "includes": {"users": list(users.values())},
                "meta": {"newest_id": tweets[0]["id"], "oldest_id": tweets[-1]["id"], "result_count": len(tweets)},
                "__twarc": {"version": "2.14.0", "retrieved_at": RETRIEVED.strftime("%Y-%m-%dT%H:%M:%S+00:00")}}

    def _text(self, thread: Thread, post: Post) -> str:
        """What a tweet says, with the three characters escaped that the API escapes."""
        text, answered = post.text, self._answered(thread, post)
        if post is thread.posts[0]:
            text = f"{thread.title}\n{text}"
        if answered:
            text = f"@{self._handle(answered.author)} {text}"
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    @staticmethod
    def _answered(thread: Thread, post: Post) -> Post | None:
        return None if post is thread.posts[0] else thread.posts[(post.reply_to or 1) - 1]

    def _mentions(self, thread: Thread, text: str) -> list[tuple]:
        authors = {self._handle(post.author): post.author for post in thread.posts}
        return [(found[1], authors[found[1]], self._number(authors[found[1]]), found.start(), found.end())
                for found in MENTION.finditer(text) if found[1] in authors]

    @staticmethod
    def _iso(at: datetime) -> str:
        return at.strftime("%Y-%m-%dT%H:%M:%S.000Z")

    @staticmethod
    def _handle(author: str) -> str:
        return re.sub(r"\W", "_", author)[:15]

    @staticmethod
    def _number(author: str) -> str:
        return str(int(hashlib.sha256(author.encode()).hexdigest()[:8], 16) + 1_000_000_000)
