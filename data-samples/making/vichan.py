"""A small imageboard on vichan: the API's JSON for its English boards, saved pages for its French ones."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
import shutil
from pathlib import Path

from .model import Post, Thread, utc

SITE = "oldlanterns.example.org"
BEGIN = utc("2026-02-28 00:00")
LINK = re.compile(r"&gt;&gt;(\d+)")


class Vichan:
    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)  # files are named by post numbers, which may move
        taken: set[tuple[str, int]] = set()
        for thread in threads:
            for post in thread.posts:
                number = 4_000 + int((post.at - BEGIN).total_seconds()) // 60
                while (thread.container, number) in taken:
                    number += 1
                taken.add((thread.container, number))
                post.platform, post.native_id = "vichan", str(number)
            ending = "html" if thread.lang == "fr" else "json"
            name = f"{SITE}/{thread.container}/res/{thread.posts[0].native_id}.{ending}"
            for post in thread.posts:
                post.file = "vichan/" + name
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            text = self._page(thread) if ending == "html" else json.dumps(self._json(thread), ensure_ascii=False)
            path.write_text(text, encoding="utf-8")

    def _json(self, thread: Thread) -> dict:
        opening = thread.posts[0]
        posts = []
        for post in thread.posts:
            record: dict = {"no": int(post.native_id)}
            if post is opening:
                record["sub"] = html.escape(thread.title, quote=False)
            record |= {"com": self._comment(thread, post)} | self._poster(post)
            record |= {"time": int(post.at.timestamp()), "omitted_posts": 0, "omitted_images": 0, "sticky": 0,
                       "locked": 0, "cyclical": "0", "last_modified": int(thread.posts[-1].at.timestamp()),
                       "resto": 0 if post is opening else int(opening.native_id)}
            posts.append(record)
        return {"posts": posts}

    def _page(self, thread: Thread) -> str:
        opening, board = thread.posts[0], thread.container
        parts = [f'<!doctype html><html><head><meta charset="utf-8"><title>/{board}/ - {html.escape(thread.title)}'
                 f'</title></head><body class="vichan active-thread"><header><h1>/{board}/</h1></header>'
                 f'<form name="postcontrols" action="/post.php" method="post"><input type="hidden" name="board" '
                 f'value="{board}" /><div class="thread" id="thread_{opening.native_id}" data-board="{board}">']
        for post in thread.posts:
            number, poster = post.native_id, self._poster(post)
            kind, prefix = ("op", "op") if post is opening else ("reply", "reply")
            subject = f'<span class="subject">{html.escape(thread.title)}</span> ' if post is opening else ""
            trip = f'<span class="trip">{poster["trip"]}</span>' if "trip" in poster else ""
            shown = f"{post.at:%m/%d/%y (%a) %H:%M:%S}"
            parts.append(
                f'<div class="post {kind}" id="{prefix}_{number}"><p class="intro">{subject}<span class="name">'
                f'{poster["name"]}</span>{trip} <time datetime="{post.at:%Y-%m-%dT%H:%M:%SZ}">{shown}</time>'
                f'&nbsp;<a class="post_no" href="/{board}/res/{opening.native_id}.html#q{number}">'
                f'{number}</a></p><div class="body">{self._comment(thread, post)}</div></div><br/>')
        return "".join(parts) + "</div></form></body></html>\n"

    @staticmethod
    def _poster(post: Post) -> dict:
        if post.is_anonymous():
            return {"name": "Anonymous"}
        digest = base64.b64encode(hashlib.sha256(post.author.encode()).digest()).decode()
        return {"name": post.author, "trip": "!" + digest[:10]}

    @staticmethod
    def _comment(thread: Thread, post: Post) -> str:
        opening = thread.posts[0].native_id

        def cite(match: re.Match) -> str:
            number = thread.posts[int(match[1]) - 1].native_id
            target = f"/{thread.container}/res/{opening}.html#{number}"
            return f'<a onclick="highlightReply(\'{number}\', event);" href="{target}">&gt;&gt;{number}</a>'

        text = f">>{post.reply_to}\n{post.text}" if post.reply_to and not post.text.startswith(">>") else post.text
        lines = []
        for line in html.escape(text, quote=False).split("\n"):
            if line.startswith("&gt;") and not LINK.match(line):
                line = f'<span class="quote">{line}</span>'
            lines.append(LINK.sub(cite, line))
        return "<br/>".join(lines)
