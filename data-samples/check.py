#!/usr/bin/env python3
"""Checks the sample dumps against their truth, and counts them; exits 1 on the first thing that is wrong.

    python3 data-samples/check.py
"""

from __future__ import annotations

import csv
import email
import email.policy
import gzip
import html
import io
import json
import mailbox
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
POST = re.compile(r'id="(?:js-post-|post|p)(\d+)"')
PHONE = re.compile(r"(?<![\w.])(?:\+\d{2} ?|\(|0)\d[\d ()-]{6,}\d")
RESERVED = re.compile(r"(\d{3}55501\d\d|(\+33|0)63998\d{4}|019900\d{4}|(\+44|0)1632960\d{3}|07700900\d{3})$")
MAIL = re.compile(r"[\w.+-]+@((?:[\w-]+\.)+\w+)")
TAG = re.compile(r"<[^>]*>")


def youtube(dump: dict) -> list[tuple[str, str]]:
    if "comments" in dump:
        return [(c["id"], f"{dump['title']}\n{c['text']}") for c in dump["comments"]]
    found = []
    for item in dump["items"]:
        for comment in [item["snippet"]["topLevelComment"], *item.get("replies", {}).get("comments", [])]:
            found.append((comment["id"], comment["snippet"]["textOriginal"]))
    return found


def telegram(dump: dict) -> list[tuple[str, str]]:
    chats = dump["chats"]["list"]
    return [
        (f"{chat['id']}/{m['id']}", "".join(p["text"] for p in m["text_entities"]))
        for chat in chats for m in chat["messages"] if m["type"] == "message"
    ]


CHATS = {
    "twitch": lambda dump: [(c["_id"], f"{dump['video']['title']}\n{c['message']['body']}") for c in dump["comments"]],
    "youtube": youtube,
    "telegram": telegram,
    "discord": lambda dump: [(m["id"], f"{dump['channel']['topic']}\n{m['content']}") for m in dump["messages"]],
}


BESIDE = {"mapping.yml", "speakers.json", "conversations.json", "corpus.json", "index.json"}
SAFE = {"example.com", "example.net", "example.org"}


def messages(path: Path) -> list[tuple[str, str]]:
    box = mailbox.mbox(path, factory=lambda file: email.message_from_binary_file(file, policy=email.policy.default))
    return [(m["Message-ID"].strip("<>"), f"{m['Subject']}\n{m.get_content()}") for m in box]


def pages(path: Path) -> list[tuple[str, str]]:
    """The record id and text of each page of a crawl."""
    found, data = [], gzip.decompress(path.read_bytes())
    while data:
        head, _, rest = data.partition(b"\r\n\r\n")
        length = int(re.search(rb"Content-Length: (\d+)", head)[1])
        block, data = rest[:length], rest[length + 4:]
        if b"WARC-Type: response" in head:
            block = gzip.decompress(block.partition(b"\r\n\r\n")[2])
        if b"WARC-Type: response" in head or b"WARC-Type: conversion" in head:
            found.append((re.search(rb"WARC-Record-ID: (\S+)", head)[1].decode(), html.unescape(block.decode())))
    return found


ARCHIVES = {"mbox": messages, "warc": pages, "wet": pages}
NETWORKS = {
    "discourse": lambda d: [(str(p["id"]), f"{d['title']}\n{p['cooked']}") for p in d["post_stream"]["posts"]],
    "mastodon": lambda d: [(status["uri"], status["content"]) for status in d],
    "activitypub": lambda d: [(d["object"]["id"], d["object"]["content"])],
    "bluesky": lambda d: [(f"{d['did']} {d['commit']['rkey']}", d["commit"]["record"].get("text", ""))],
    "gab": lambda d: [(str(d["post"]["id"]), d["post"]["body"])],
    "parler": lambda d: [(d["id"], d["body"])],
}


IDS = ("message_id", "postId", "threadId", "no", "name", "id")
WORDS = ("body", "selftext", "com", "markdown", "rawContent", "tweet", "content", "message")
CELL = re.compile(r'(?:<a name="p|class="(?:opCell|postCell)" id="|<div id=")(\d+)"')


def layouts(text: str) -> list[tuple[str, str]]:
    """The posts of any of the layouts: whatever has an id and words."""
    if text.startswith("<"):
        parts = CELL.split(text)[1:]
        return list(zip(parts[::2], (html.unescape(TAG.sub(" ", part)) for part in parts[1::2])))
    found: list[tuple[str, str]] = []

    def look(node: object) -> None:
        if isinstance(node, dict):
            words = next((node[key] for key in WORDS if node.get(key)), None)
            native_id = next((node[key] for key in IDS if isinstance(node.get(key), (int, str))), None)
            if words and native_id:
                found.append((str(native_id), words if isinstance(words, str) else json.dumps(words)))
        for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            look(each)

    look([json.loads(line) for line in text.splitlines()] if text.startswith("{") else json.loads(text))
    return found


def content(path: Path) -> str:
    if path.suffix == ".zst":
        data = subprocess.run(["zstd", "-dcq", "--long=31", str(path)], check=True, capture_output=True).stdout
    else:
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return data.decode("utf-8")


def records(path: Path) -> list[tuple[str, str]]:
    """Id and text, title included, of each record of a dump."""
    if path.relative_to(HERE).parts[0] in ARCHIVES:
        return ARCHIVES[path.relative_to(HERE).parts[0]](path)
    text = content(path)
    if path.relative_to(HERE).parts[0] == "layouts":
        return layouts(text)
    if path.suffix == ".xml":
        rows = ElementTree.fromstring(text.lstrip("\ufeff")).iter("row")
        return [(r.get("Id"), "\n".join(r.get(key, "") for key in ("Title", "Body", "Text"))) for r in rows]
    if path.suffix == ".html":
        head, *parts = POST.split(text)
        words = [html.unescape(re.sub(r"<[^>]+>", "", "<" + part)) for part in [head + ">", *parts[1::2]]]
        return [(native_id, f"{words[0]}\n{said}") for native_id, said in zip(parts[::2], words[1:])]
    if path.suffix == ".csv":
        rows = csv.DictReader(io.StringIO(text, newline=""))
        return [(r["message"], f"{r['titre']}\n{r['texte']}") for r in rows]
    if path.parts[-2] in CHATS:
        return CHATS[path.parts[-2]](json.loads(text))
    if path.suffix == ".html":
        posts = text.split('<div class="post ')[1:]
        return [(re.search(r'id="[a-z]+_([0-9]+)"', post)[1], html.unescape(TAG.sub("\n", post))) for post in posts]
    lines = [json.loads(line) for line in text.splitlines()]
    network = NETWORKS.get(path.relative_to(HERE).parts[0])
    if network:
        return [(native_id, html.unescape(words)) for line in lines for native_id, words in network(line)]
    if "twitter" in path.parts:
        users = {u["id"]: u["name"] for r in lines for u in r.get("includes", {}).get("users", [])}
        tweets = [tweet for r in lines for tweet in r.get("data", [r])]
        return [(t.get("id_str", t["id"]), html.unescape(
            f"{t.get('full_text') or t['text']}\n{t['user']['name'] if 'user' in t else users[t['author_id']]}"))
            for t in tweets]
    if "4chan" in path.parts or "vichan" in path.parts:
        return [(str(p["no"]), html.unescape(f"{p.get('sub', '')}\n{p['com']}")) for t in lines for p in t["posts"]]
    if "reddit" in path.parts:
        return [(r["name"], html.unescape(r.get("body") or f"{r['title']}\n{r['selftext']}")) for r in lines]
    if "convokit" in path.parts:
        return [(r["id"], f"{r['speaker']}\n{r['text']}") for r in lines]
    return [(r["id"], f"{r['topic']['title']}\n{r['message']}\n") for r in lines]


def main() -> None:
    dumps = sorted(
        p for folder in (
            "reddit", "4chan", "stackexchange", "mapped", "vichan", "twitter", *CHATS, *ARCHIVES, "convokit",
            "xenforo", "vbulletin", "phpbb", *NETWORKS, "layouts",
        )
        for p in (HERE / folder).rglob("*") if p.is_file() and p.name not in BESIDE
    )
    found = {p.relative_to(HERE).as_posix(): records(p) for p in dumps}
    counts: Counter = Counter()
    for file, posts in found.items():
        ids = [native_id for native_id, _ in posts]
        demand(len(set(ids)) == len(ids), f"{file}: an id twice")
        counts[file.split("/")[0]] += len(posts)
        for native_id, text in posts:
            numbers = [re.sub(r"[ ()-]", "", match[0]) for match in PHONE.finditer(text)]
            demand(all(RESERVED.match(digits) for digits in numbers), f"{file} {native_id}: a number not reserved")
            demand(all(m[1] in SAFE for m in MAIL.finditer(text)), f"{file} {native_id}: a mail domain not reserved")

    truth = [json.loads(line) for line in (HERE / "truth.ndjson").read_text(encoding="utf-8").splitlines()]
    known = {(file, native_id) for file, posts in found.items() for native_id, _ in posts}
    scenes = [line for line in truth if "native_id" in line]
    for line in scenes:
        demand((line["file"], line["native_id"]) in known, f"truth names what is not there: {line['file']}")
    told = Counter(line["scenario"] for line in scenes)
    demand(set(told) == {line["scenario"] for line in truth if "expect" in line}, "a scenario without posts")

    everything = "\n".join(html.unescape(content(p)).replace('""', '"').replace('\\"', '"')
                           for p in dumps if p.relative_to(HERE).parts[0] not in ARCHIVES)
    everything += "\n".join(text for file, posts in found.items() if file.split("/")[0] in ARCHIVES
                            for _, text in posts)
    for canary in (HERE / "canaries.txt").read_text(encoding="utf-8").splitlines():
        demand(canary in everything, "a canary that stands in no dump: " + canary)

    print(*(f"{count:5} {folder}" for folder, count in sorted(counts.items())), sep="\n")
    print(*(f"{count:5} {name}" for name, count in sorted(told.items())), sep="\n")


def demand(holds: object, complaint: str) -> None:
    if not holds:
        sys.exit(complaint)


if __name__ == "__main__":
    main()
