#!/usr/bin/env python3
"""Checks the sample dumps against their truth, and counts them; exits 1 on the first thing that is wrong.

    python3 data-samples/check.py
"""

from __future__ import annotations

import csv
import gzip
import html
import io
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
PHONE = re.compile(r"(?<![\w.])(?:\+\d{2} ?|\(|0)\d[\d ()-]{6,}\d")
RESERVED = re.compile(r"(\d{3}55501\d\d|(\+33|0)63998\d{4}|019900\d{4}|(\+44|0)1632960\d{3}|07700900\d{3})$")
MAIL = re.compile(r"[\w.+-]+@((?:[\w-]+\.)+\w+)")
SAFE = {"example.com", "example.net", "example.org"}


NETWORKS = {
    "discourse": lambda d: [(str(p["id"]), f"{d['title']}\n{p['cooked']}") for p in d["post_stream"]["posts"]],
    "mastodon": lambda d: [(status["uri"], status["content"]) for status in d],
    "activitypub": lambda d: [(d["object"]["id"], d["object"]["content"])],
    "bluesky": lambda d: [(f"{d['did']} {d['commit']['rkey']}", d["commit"]["record"].get("text", ""))],
    "gab": lambda d: [(str(d["post"]["id"]), d["post"]["body"])],
    "parler": lambda d: [(d["id"], d["body"])],
}


def content(path: Path) -> str:
    if path.suffix == ".zst":
        data = subprocess.run(["zstd", "-dcq", "--long=31", str(path)], check=True, capture_output=True).stdout
    else:
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return data.decode("utf-8")


def records(path: Path) -> list[tuple[str, str]]:
    """Id and text, title included, of each record of a dump."""
    text = content(path)
    if path.suffix == ".xml":
        rows = ElementTree.fromstring(text.lstrip("\ufeff")).iter("row")
        return [(r.get("Id"), "\n".join(r.get(key, "") for key in ("Title", "Body", "Text"))) for r in rows]
    if path.suffix == ".csv":
        rows = csv.DictReader(io.StringIO(text, newline=""))
        return [(r["message"], f"{r['titre']}\n{r['texte']}") for r in rows]
    lines = [json.loads(line) for line in text.splitlines()]
    network = NETWORKS.get(path.relative_to(HERE).parts[0])
    if network:
        return [(native_id, html.unescape(words)) for line in lines for native_id, words in network(line)]
    if "4chan" in path.parts:
        return [(str(p["no"]), html.unescape(f"{p.get('sub', '')}\n{p['com']}")) for t in lines for p in t["posts"]]
    if "reddit" in path.parts:
        return [(r["name"], html.unescape(r.get("body") or f"{r['title']}\n{r['selftext']}")) for r in lines]
    return [(r["id"], f"{r['topic']['title']}\n{r['message']}\n") for r in lines]


def main() -> None:
    dumps = sorted(
        p for folder in ("reddit", "4chan", "stackexchange", "mapped", *NETWORKS)
        for p in (HERE / folder).rglob("*") if p.is_file() and p.name != "mapping.yml"
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

    everything = "\n".join(html.unescape(content(p)).replace('""', '"').replace('\\"', '"') for p in dumps)
    for canary in (HERE / "canaries.txt").read_text(encoding="utf-8").splitlines():
        demand(canary in everything, "a canary that stands in no dump: " + canary)

    print(*(f"{count:5} {folder}" for folder, count in sorted(counts.items())), sep="\n")
    print(*(f"{count:5} {name}" for name, count in sorted(told.items())), sep="\n")


def demand(holds: object, complaint: str) -> None:
    if not holds:
        sys.exit(complaint)


if __name__ == "__main__":
    main()
