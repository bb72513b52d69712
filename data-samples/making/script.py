"""Reads the stories that were written by hand, post by post.

A file is a header of `key: value` lines, then threads (`=== PLACE | TITLE`) of posts. A post is a line
`YYYY-MM-DD HH:MM | author | stage or - | stance [| re N]` (UTC) and its text, up to the next such line. A new
`scenario:` line starts another header.
"""

from __future__ import annotations

import re
from pathlib import Path

from .model import Post, Scenario, Thread, utc

THREAD = re.compile(r"=== (\S.*?) \| (.+)")
POST = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d) \| (.+?) \| (\S+) \| (\S+)(?: \| re (\d+))?")
FIELD = re.compile(r"([a-z]+): (.+)")


def read_script(path: Path) -> list[Thread]:
    threads: list[Thread] = []
    header: dict[str, str] = {}
    scenario: Scenario | None = None
    post: Post | None = None
    for line in path.read_text(encoding="utf-8").splitlines():
        opening, heading, pair = THREAD.fullmatch(line), POST.fullmatch(line), FIELD.fullmatch(line)
        if opening:
            scenario, post = scenario or Scenario.of(header), None
            threads.append(Thread(opening[1], opening[2], scenario.lang, scenario))
        elif heading:
            stage = None if heading[3] == "-" else heading[3]
            reply_to = int(heading[5]) if heading[5] else None
            post = Post(utc(heading[1]), heading[2], "", stage, heading[4], reply_to)
            threads[-1].posts.append(post)
        elif pair and (pair[1] == "scenario" or not scenario):
            if pair[1] == "scenario":
                header, scenario, post = {}, None, None
            header[pair[1]] = pair[2]
        elif post:
            post.text += line + "\n"
    for thread in threads:
        for written in thread.posts:
            written.text = written.text.strip()
    return threads
