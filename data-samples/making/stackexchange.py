"""Stack Exchange's data dump: Posts.xml and Comments.xml, one row a line, after a byte order mark."""

from __future__ import annotations

import html
import random
import re
from pathlib import Path

from .model import Post, Thread

CODE = re.compile(r"`([^`]+)`")


class StackExchange:
    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        for site in sorted({thread.container for thread in threads}):
            Site(self.folder / site, site).write([thread for thread in threads if thread.container == site])


class Site:
    def __init__(self, folder: Path, site: str):
        self.folder, self.site = folder, site
        self.dice = random.Random("stackexchange." + site)
        self.users: dict[str, int] = {}

    def write(self, threads: list[Thread]) -> None:
        found = [(thread, post) for thread in threads for post in thread.posts]
        found.sort(key=lambda pair: pair[1].at)
        next_id = {"Posts.xml": 1, "Comments.xml": 1}
        for _, post in found:
            name = "Comments.xml" if post.kind == "comment" else "Posts.xml"
            post.platform, post.native_id = "stackexchange", str(next_id[name])
            post.file = f"stackexchange/{self.site}/{name}"
            next_id[name] += 1
        self._file("Posts.xml", "posts", [self._post(t, p) for t, p in found if p.kind != "comment"])
        self._file("Comments.xml", "comments", [self._comment(t, p) for t, p in found if p.kind == "comment"])

    def _post(self, thread: Thread, post: Post) -> dict[str, object]:
        question = thread.posts[0]
        asked = post is question
        row: dict[str, object] = {"Id": post.native_id, "PostTypeId": 1 if asked else 2}
        if not asked:
            row["ParentId"] = question.native_id
        row |= {"CreationDate": self._time(post), "Score": self.dice.randint(-1, 25)}
        if asked:
            row["ViewCount"] = self.dice.randint(20, 900)
        body = CODE.sub(r"<code>\1</code>", html.escape(post.text, quote=False))
        row |= {"Body": f"<p>{body}</p>\n"} | self._owner(post) | {"LastActivityDate": self._time(post)}
        if asked:
            answers = sum(other.kind == "answer" for other in thread.posts)
            row |= {"Title": thread.title, "Tags": "".join(f"<{tag}>" for tag in thread.tags), "AnswerCount": answers}
        position = thread.posts.index(post) + 1
        return row | {"CommentCount": sum(other.reply_to == position for other in thread.posts),
                      "ContentLicense": "CC BY-SA 4.0"}

    def _owner(self, post: Post) -> dict[str, object]:
        if self.dice.random() < 0.12:
            return {"OwnerDisplayName": post.author}
        return {"OwnerUserId": self._user(post)}

    def _comment(self, thread: Thread, post: Post) -> dict[str, object]:
        parent = thread.posts[(post.reply_to or 1) - 1]
        return {"Id": post.native_id, "PostId": parent.native_id, "Score": self.dice.randint(0, 9), "Text": post.text,
                "CreationDate": self._time(post), "UserId": self._user(post), "ContentLicense": "CC BY-SA 4.0"}

    def _user(self, post: Post) -> int:
        return self.users.setdefault(post.author, len(self.users) + 11)

    def _time(self, post: Post) -> str:
        return f"{post.at:%Y-%m-%dT%H:%M:%S}.{sum(post.text.encode()) % 1000:03}"

    def _file(self, name: str, root: str, rows: list[dict[str, object]]) -> None:
        lines = ['\ufeff<?xml version="1.0" encoding="utf-8"?>', f"<{root}>"]
        for row in rows:
            pairs = " ".join(f'{key}="{self._escape(str(value))}"' for key, value in row.items())
            lines.append(f"  <row {pairs} />")
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text("\n".join([*lines, f"</{root}>"]), encoding="utf-8")

    def _escape(self, text: str) -> str:
        marks = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#xA;"}
        return "".join(marks.get(char, char) for char in text)
