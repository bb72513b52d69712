"""Two forums without a format of their own: a French one as CSV, an English one as NDJSON."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from zoneinfo import ZoneInfo

from .model import Post, Thread

PARIS = ZoneInfo("Europe/Paris")


class Veillee:
    """A French forum: CSV with times as its members saw them, without a zone."""

    SITE = "veillee.example.org"
    COLUMNS = ("message", "sujet", "titre", "rubrique", "pseudo", "membre", "date", "texte", "reponse_a", "forum")

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        number(threads, "mapped/veillee.csv", 88_001)
        topics = {id(thread): 3_100 + i for i, thread in enumerate(in_order(threads))}
        members = member_numbers(threads, 501)
        out = io.StringIO()
        table = csv.writer(out, lineterminator="\r\n")
        table.writerow(self.COLUMNS)
        for thread, post in posts(threads):
            local = post.at.astimezone(PARIS).strftime("%d/%m/%Y %H:%M:%S")
            table.writerow((post.native_id, topics[id(thread)], thread.title, thread.container, post.author,
                            members[post.author], local, post.text, answered(thread, post) or "", self.SITE))
        (self.folder / "veillee.csv").write_bytes(out.getvalue().encode("utf-8"))


class Hearthside:
    """An English forum: NDJSON with nested objects and milliseconds since 1970."""

    SITE = "hearthside.example.net"

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        number(threads, "mapped/hearthside/posts.ndjson", 412_007)
        topics = {id(thread): f"T{9_000 + i}" for i, thread in enumerate(in_order(threads))}
        members = member_numbers(threads, 70_001)
        lines = []
        for thread, post in posts(threads):
            record = {"id": post.native_id, "site": self.SITE, "board": thread.container,
                      "topic": {"id": topics[id(thread)], "title": thread.title},
                      "user": {"id": members[post.author], "name": post.author},
                      "posted_ms": int(post.at.timestamp()) * 1000 + int(post.native_id) % 997,
                      "message": post.text, "in_reply_to": answered(thread, post)}
            lines.append(json.dumps(record, ensure_ascii=False) + "\n")
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "posts.ndjson").write_text("".join(lines), encoding="utf-8")


def in_order(threads: list[Thread]) -> list[Thread]:
    return sorted(threads, key=lambda thread: (thread.posts[0].at, thread.title))


def posts(threads: list[Thread]) -> list[tuple[Thread, Post]]:
    found = [(thread, post) for thread in in_order(threads) for post in thread.posts]
    return sorted(found, key=lambda pair: pair[1].at)


def number(threads: list[Thread], file: str, first: int) -> None:
    for i, (_, post) in enumerate(posts(threads)):
        post.platform, post.native_id, post.file = "mapped", str(first + 3 * i), file


def member_numbers(threads: list[Thread], first: int) -> dict[str, int]:
    names = dict.fromkeys(post.author for _, post in posts(threads))
    return {name: first + 7 * i for i, name in enumerate(names)}


def answered(thread: Thread, post: Post) -> str | None:
    return thread.posts[post.reply_to - 1].native_id if post.reply_to else None
