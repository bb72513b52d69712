#!/usr/bin/env python3
"""Writes the sample dumps, their truth and their canaries from story/; the same bytes each time.

    python3 data-samples/make.py

Needs Python 3.9 or later with nothing besides its standard library, and the zstd program for one file.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # no __pycache__ among the dumps

from making.archives import ConvoKit, Crawl, Mbox
from making.chan import Chan
from making.chats import Discord, Telegram
from making.forums import PhpBb, VBulletin, XenForo
from making.layouts import Layouts
from making.mapped import Hearthside, Veillee
from making.model import Thread
from making.networks import Bluesky, Discourse, Gab, Mastodon, Parler, Relay
from making.people import People
from making.questions import read_questions
from making.reddit import Reddit
from making.script import read_script
from making.stackexchange import StackExchange
from making.talk import Talk
from making.twitter import Twitter
from making.vichan import Vichan
from making.video import Twitch, YouTube

HERE = Path(__file__).resolve().parent
STORY = HERE / "story"
VIDEO_AND_CHAT = {"twitch": 12, "youtube": 12, "telegram": 12, "discord": 10}
BACKGROUND = {
    "en": {"reddit": 90, "4chan": 110, "hearthside": 120, "xenforo": 10, "vbulletin": 10, **VIDEO_AND_CHAT},
    "fr": {"reddit": 200, "4chan": 80, "veillee": 60, "phpbb": 10, **VIDEO_AND_CHAT},
}
BORROWED = {  # places that have no topics of their own talk about what others do
    "vichan": ("4chan", 12),
    "twitter": ("reddit", 14),
    "mbox": ("reddit", 14),
    "warc": ("reddit", 12),
    "convokit": ("reddit", 10),
    "discourse": ("reddit", 14),
    "mastodon": ("reddit", 12),
    "activitypub": ("reddit", 10),
    "bluesky": ("reddit", 14),
    "gab": ("reddit", 12),
    "parler": ("reddit", 12),
}
TITLELESS = {"youtube", "convokit"}  # whose dumps name no video and no thread


def tell() -> list[Thread]:
    """Every thread of every story and all the talk around them."""
    threads = [thread for path in sorted(STORY.glob("*.txt")) for thread in read_script(path)]
    for lang, platforms in BACKGROUND.items():
        people = People(lang)
        threads += Talk(STORY / f"fandom.{lang}.talk", people).burst()
        talk = Talk(STORY / f"background.{lang}.talk", people)
        for platform, posts in platforms.items():
            threads += talk.background(platform, posts)
        threads += read_questions(STORY / f"questions.{lang}.qa", people, rounds=4)
        for platform, (other, posts) in BORROWED.items():
            heard = talk.background(other, posts)
            for thread in heard:
                thread.place = f"{platform}/{thread.container}"
            threads += heard
    return threads + tell_layouts()


def tell_layouts() -> list[Thread]:
    """A thread for each layout, English and French by turns, from dice of their own."""
    heard = {}
    for lang in ("en", "fr"):
        people = People(lang)
        heard[lang] = Talk(STORY / f"background.{lang}.talk", people).background("reddit", 60)
    threads = [thread for pair in zip(heard["fr"], heard["en"]) for thread in pair]
    for thread in threads:
        thread.place = "layouts/" + thread.container
    return threads


def write_dumps(threads: list[Thread]) -> None:
    for folder in ("4chan", "twitch", "youtube", "discord"):
        shutil.rmtree(HERE / folder, ignore_errors=True)  # files are named by numbers, which may move
    writers = {
        "reddit": Reddit(HERE / "reddit"),
        "4chan": Chan(HERE / "4chan"),
        "stackexchange": StackExchange(HERE / "stackexchange"),
        "mbox": Mbox(HERE / "mbox"),
        "warc": Crawl(HERE),
        "convokit": ConvoKit(HERE / "convokit"),
        "veillee": Veillee(HERE / "mapped"),
        "hearthside": Hearthside(HERE / "mapped" / "hearthside"),
        "twitch": Twitch(HERE / "twitch"),
        "youtube": YouTube(HERE / "youtube"),
        "telegram": Telegram(HERE / "telegram"),
        "discord": Discord(HERE / "discord"),
        "vichan": Vichan(HERE / "vichan"),
        "twitter": Twitter(HERE / "twitter"),
        "xenforo": XenForo(HERE / "xenforo"),
        "vbulletin": VBulletin(HERE / "vbulletin"),
        "phpbb": PhpBb(HERE / "phpbb"),
        "discourse": Discourse(HERE / "discourse"),
        "mastodon": Mastodon(HERE / "mastodon"),
        "activitypub": Relay(HERE / "activitypub"),
        "bluesky": Bluesky(HERE / "bluesky"),
        "gab": Gab(HERE / "gab"),
        "parler": Parler(HERE / "parler"),
        "layouts": Layouts(HERE / "layouts"),
    }
    for platform, writer in writers.items():
        writer.write([thread for thread in threads if thread.platform == platform])


def write_truth(threads: list[Thread]) -> None:
    """First a line for each scenario, then one for each of its posts."""
    scenarios = {thread.scenario.name: thread.scenario for thread in threads if thread.scenario}
    lines: list[dict] = [scenarios[name].truth() for name in sorted(scenarios)]
    told = [(thread.scenario, thread, post) for thread in threads if thread.scenario for post in thread.posts]
    for scenario, thread, post in sorted(told, key=lambda t: (t[0].name, t[2].at, t[2].file, t[2].native_id)):
        lines.append({
            "file": post.file, "platform": post.platform, "native_id": post.native_id, "scenario": scenario.name,
            "campaign": scenario.campaign if post.is_attack() else None,
            "target": scenario.target if post.is_attack() else None,
            "stage": post.stage, "stance": post.stance, "lang": thread.lang,
        })
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (HERE / "truth.ndjson").write_text(text, encoding="utf-8")


def write_canaries(threads: list[Thread]) -> None:
    """What may stand in tables/posts alone: titles, posters, and whoever or whatever the stories name."""
    canaries: set[str] = set()
    for thread in threads:
        if thread.platform not in TITLELESS:
            canaries.add(thread.title)
        if thread.scenario:
            canaries.update(thread.scenario.canaries)
        if thread.platform != "stackexchange":  # whose dumps show numbers for most users
            canaries.update(post.author for post in thread.posts if not post.is_anonymous())
    (HERE / "canaries.txt").write_text("".join(c + "\n" for c in sorted(canaries)), encoding="utf-8")


def main() -> None:
    threads = tell()
    write_dumps(threads)
    write_truth(threads)
    write_canaries(threads)


if __name__ == "__main__":
    main()
