"""Grows ordinary talk from templates: `{slot}` is filled from that topic's word lists, by a seeded dice.

A file is a header, then topics: `at:` lines of the places it is heard in, `title:`, `open:` and `say:` templates, and
`{slot}: one | another` lists.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from datetime import timedelta
from pathlib import Path

from .model import Post, Scenario, Thread, split, utc
from .people import People

SLOT = re.compile(r"\{(\w+)\}")


class Talk:
    """One file of templates; the same seed always says the same things."""

    def __init__(self, path: Path, people: People):
        self.header: dict[str, str] = {}
        self.topics: list[dict[str, list[str]]] = []
        for line in path.read_text(encoding="utf-8").splitlines():
            key, _, value = line.partition(": ")
            if key == "topic":
                self.topics.append(defaultdict(list))
            elif self.topics and value:
                self.topics[-1][key].append(value)
            elif value:
                self.header[key] = value
        self.people = people
        self.dice = random.Random(path.name)
        self.scenario = Scenario.of(self.header) if "scenario" in self.header else None
        self.begin, self.end = utc(self.header["from"]), utc(self.header["to"])
        self.titles: set[str] = set()

    def burst(self) -> list[Thread]:
        """One thread in each place, `posts:` in all, spread over the whole window."""
        topic = self.topics[0]
        places = split(topic["at"][0], ",")
        share = int(self.header["posts"]) // len(places)
        return [self._thread(topic, place, self._spread(share)) for place in places]

    def background(self, platform: str, posts: int) -> list[Thread]:
        """Threads of 5 to 11 posts on that platform, at least as many posts in all."""
        threads: list[Thread] = []
        while sum(len(thread.posts) for thread in threads) < posts:
            topic = self.topics[len(threads) % len(self.topics)]
            places = split(",".join(topic["at"]), ",")
            elsewhere = platform + "/" + places[-1].split("/")[1]  # a forum that no story names has the last one's rooms
            place = next((place for place in places if place.startswith(platform + "/")), elsewhere)
            threads.append(self._thread(topic, place, self._dawdle(self.dice.randint(5, 11))))
        return threads

    def _thread(self, topic: dict, place: str, times: list) -> Thread:
        bound: dict[str, str] = {}
        while True:
            bound.clear()
            title = self._fill(self.dice.choice(topic["title"]), topic, bound, 1.0)
            if title not in self.titles or len(topic["title"]) == 1:
                break
        self.titles.add(title)
        thread = Thread(place, title, self.header["lang"], self.scenario)
        said: set[str] = set()
        for at in times:
            text = ""
            for _ in range(40):
                template = self.dice.choice(topic["say"] if thread.posts else topic["open"])
                text = self._fill(template, topic, bound, 0.5 if thread.posts else 1.0)
                if text not in said:
                    break
            said.add(text)
            reply_to = self.dice.randint(1, len(thread.posts)) if thread.posts and self.dice.random() < 0.3 else None
            thread.posts.append(Post(at, self._author(thread), text, reply_to=reply_to))
        return thread

    def _author(self, thread: Thread) -> str:
        name = self.people.anyone(self.dice)
        nameless = thread.platform == "4chan" and self.dice.random() < 0.96
        return "anon-" + name if nameless else name

    def _fill(self, template: str, topic: dict, bound: dict[str, str], loyalty: float) -> str:
        def word(match: re.Match) -> str:
            slot = match[1]
            words = split(topic["{%s}" % slot][0], "|")
            if slot not in bound:
                bound[slot] = self.dice.choice(words)
            return bound[slot] if self.dice.random() < loyalty else self.dice.choice(words)

        return SLOT.sub(word, template)

    def _spread(self, posts: int) -> list:
        length = int((self.end - self.begin).total_seconds())
        seconds = sorted(self.dice.randrange(60, length) for _ in range(posts - 1))
        return [self.begin] + [self.begin + timedelta(seconds=s) for s in seconds]

    def _dawdle(self, posts: int) -> list:
        length = int((self.end - self.begin).total_seconds())
        at = self.begin + timedelta(seconds=self.dice.randrange(0, length - 7200))
        times = []
        for _ in range(posts):
            times.append(min(at, self.end - timedelta(seconds=self.dice.randrange(20, 900))))
            at += timedelta(seconds=int(self.dice.expovariate(1 / 2400)) + 40)
        return sorted(times)
