"""Grows questions, answers and comments from templates, each block several times with other words."""

from __future__ import annotations

import random
import re
from datetime import timedelta
from pathlib import Path

from .model import Post, Scenario, Thread, split, utc
from .people import People

KINDS = {"q": "question", "a": "answer", "c": "comment"}
SLOT = re.compile(r"\{(\w+)\}")


def read_questions(path: Path, people: People, rounds: int) -> list[Thread]:
    header: dict[str, str] = {}
    words: dict[str, list[str]] = {}
    blocks: list[list[tuple[str, str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition(": ")
        if key.startswith("{"):
            words[key[1:-1]] = split(value, "|")
        elif key == "title":
            blocks.append([(key, value)])
        elif blocks and value:
            blocks[-1].append((key, value))
        elif value:
            header[key] = value
    return Asker(header, words, people, random.Random(path.name)).ask(blocks, rounds)


class Asker:
    def __init__(self, header: dict[str, str], words: dict[str, list[str]], people: People, dice: random.Random):
        self.site, self.scenario = header["site"], Scenario.of(header)
        self.begin, self.end = utc(header["from"]), utc(header["to"])
        self.words, self.people, self.dice = words, people, dice

    def ask(self, blocks: list, rounds: int) -> list[Thread]:
        threads: dict[str, Thread] = {}
        for block in blocks:
            wanted = len(threads) + rounds
            while len(threads) < wanted:
                thread = self._thread(block)
                threads.setdefault(thread.title, thread)
        return sorted(threads.values(), key=lambda thread: thread.posts[0].at)

    def _thread(self, block: list[tuple[str, str]]) -> Thread:
        bound = {slot: self.dice.choice(words) for slot, words in self.words.items()}
        (_, title), (_, tags), *parts = block
        thread = Thread("stackexchange/" + self.site, SLOT.sub(lambda m: bound[m[1]], title), self.scenario.lang,
                        self.scenario, tags=tuple(tags.split()))
        length = int((self.end - self.begin).total_seconds()) - 30 * 3600
        at = self.begin + timedelta(seconds=self.dice.randrange(length))
        parent = 0
        for position, (key, template) in enumerate(parts, 1):
            author = self.people.anyone(self.dice)
            bound["at"] = "@" + thread.posts[parent - 1].author if parent else ""
            thread.posts.append(Post(at, author, SLOT.sub(lambda m: bound[m[1]], template), kind=KINDS[key],
                                     reply_to=parent if key == "c" else None))
            if key != "c":
                parent = position
            at += timedelta(seconds=self.dice.randrange(300, 5 * 3600))
        return thread
