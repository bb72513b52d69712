"""4chan's API: a JSON file per thread, and one board as an archive with a thread on each line."""

from __future__ import annotations

import gzip
import hashlib
import html
import json
import random
import re
from base64 import b64encode
from datetime import timedelta, timezone
from pathlib import Path

from .model import Post, Thread, utc

BEGIN = utc("2026-02-28 00:00")
BASES = {"bant": 24_400_000, "sp": 151_200_000, "mu": 128_700_000, "vg": 560_300_000, "news": 1_490_000}
ARCHIVED = "sp"
WITH_IDS = "bant"
EASTERN = timezone(timedelta(hours=-4)), timezone(timedelta(hours=-5))
SUMMER = utc("2026-03-08 07:00")
LINK = re.compile(r"&gt;&gt;(\d+)")


class Chan:
    def __init__(self, folder: Path):
        self.folder = folder
        self.dice = random.Random("4chan")
        self.taken: set[tuple[str, int]] = set()

    def write(self, threads: list[Thread]) -> None:
        lines = []
        for thread in threads:
            for post in thread.posts:
                post.platform, post.native_id = "4chan", str(self._number(thread.container, post))
            opening = thread.posts[0].native_id
            name = f"{thread.container}/thread/{opening}.json"
            if thread.container == ARCHIVED:
                name = f"{ARCHIVED}/threads.ndjson.gz"
            for post in thread.posts:
                post.file = "4chan/" + name
            text = json.dumps({"posts": [self._record(thread, post) for post in thread.posts]}, ensure_ascii=False)
            if thread.container == ARCHIVED:
                lines.append((int(opening), text + "\n"))
            else:
                path = self.folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
        archive = self.folder / ARCHIVED / "threads.ndjson.gz"
        archive.parent.mkdir(parents=True, exist_ok=True)
        text = "".join(line for _, line in sorted(lines))
        archive.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))

    def _number(self, board: str, post: Post) -> int:
        number = BASES.get(board, 20_000_000) + int((post.at - BEGIN).total_seconds()) // 7
        while (board, number) in self.taken:
            number += 1
        self.taken.add((board, number))
        return number

    def _record(self, thread: Thread, post: Post) -> dict:
        opening = thread.posts[0]
        local = post.at.astimezone(EASTERN[0] if post.at >= SUMMER else EASTERN[1])
        second = self.dice.randrange(50)
        record: dict = {"no": int(post.native_id), "now": f"{local:%m/%d/%y(%a)%H:%M}:{second:02}", "name": "Anonymous"}
        if not post.is_anonymous():
            record |= {"name": post.author, "trip": "!" + self._hash(post.author, 10)}
        if post is opening:
            record["sub"] = html.escape(thread.title).replace("&#x27;", "&#039;")
        record["com"] = self._comment(thread, post)
        if post is opening or self.dice.random() < 0.1:
            record |= self._picture(post, second)
        record["time"] = int(post.at.timestamp()) + second
        if thread.container == WITH_IDS:
            record["id"] = self._hash(opening.native_id + post.author, 8)
        record["resto"] = 0 if post is opening else int(opening.native_id)
        if post is opening:
            slug = re.sub(r"[^a-z0-9]+", "-", thread.title.lower()).strip("-")[:40]
            authors = {other.author for other in thread.posts}
            record |= {"bumplimit": 0, "imagelimit": 0, "semantic_url": slug, "replies": len(thread.posts) - 1,
                       "images": 0, "unique_ips": len(authors)}
        return record

    def _comment(self, thread: Thread, post: Post) -> str:
        def quotelink(match: re.Match) -> str:
            number = thread.posts[int(match[1]) - 1].native_id
            return f'<a href="#p{number}" class="quotelink">&gt;&gt;{number}</a>'

        text = post.text
        if post.reply_to and not text.startswith(">>"):
            text = f">>{post.reply_to}\n{text}"
        lines = []
        for line in html.escape(text).replace("&#x27;", "&#039;").split("\n"):
            if line.startswith("&gt;") and not LINK.match(line):
                line = f'<span class="quote">{line}</span>'
            lines.append(LINK.sub(quotelink, line))
        return "<br>".join(lines)

    def _picture(self, post: Post, second: int) -> dict:
        width, height = self.dice.randint(300, 1600), self.dice.randint(300, 1200)
        return {"filename": str(self.dice.randrange(10**12)), "ext": ".jpg", "w": width, "h": height,
                "tn_w": width // 6, "tn_h": height // 6, "tim": (int(post.at.timestamp()) + second) * 1_000_000,
                "md5": b64encode(hashlib.md5(post.native_id.encode()).digest()).decode(),
                "fsize": self.dice.randint(20_000, 900_000)}

    def _hash(self, text: str, length: int) -> str:
        return b64encode(hashlib.sha256(text.encode()).digest()).decode()[:length]
