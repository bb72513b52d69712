"""Reddit as Pushshift keeps it: RS_ submissions and RC_ comments, one JSON object a line."""

from __future__ import annotations

import hashlib
import json
import random
import re
import shutil
import subprocess
from datetime import datetime
from pathlib import Path

from .model import Post, Thread, utc

TAIL = utc("2026-03-13 00:00")
BEGIN = utc("2026-03-01 00:00")
SUBMISSION = "t3_", 0x1A2B3C00
COMMENT = "t1_", 0xAB00000000
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(number: int) -> str:
    text = ""
    while number:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
    return text


def bare(post: Post) -> str:
    return post.native_id[3:]


def fingerprint(name: str, length: int = 6) -> str:
    return base36(int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big"))[:length]


def slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", title.lower()).strip("_")[:50]


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Reddit:
    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(exist_ok=True)
        self.dice = random.Random("reddit")
        self.taken: set[str] = set()

    def write(self, threads: list[Thread]) -> None:
        submissions: list[dict] = []
        comments: list[tuple[Post, dict]] = []
        for thread in threads:
            opening = thread.posts[0]
            for post in thread.posts:
                post.platform = "reddit"
                post.native_id = self._full_name(post.at, *SUBMISSION if post is opening else COMMENT)
            submissions.append(self._submission(thread))
            opening.file = "reddit/RS_2026-03.ndjson"
            for post in thread.posts[1:]:
                post.file = "reddit/RC_2026-03-13_14.ndjson" if post.at >= TAIL else "reddit/RC_2026-03.zst"
                comments.append((post, self._comment(thread, post)))
        comments.sort(key=lambda pair: (pair[0].at, pair[0].native_id))
        submissions.sort(key=lambda record: (float(record["created_utc"]), record["id"]))
        self._lines("RS_2026-03.ndjson", submissions)
        self._lines("RC_2026-03-13_14.ndjson", [record for post, record in comments if post.at >= TAIL])
        self._lines("RC_2026-03", [record for post, record in comments if post.at < TAIL])
        self._squeeze(self.folder / "RC_2026-03")

    def _full_name(self, at: datetime, prefix: str, base: int) -> str:
        number = base + int((at - BEGIN).total_seconds()) * 97
        while prefix + base36(number) in self.taken:
            number += 1
        self.taken.add(prefix + base36(number))
        return prefix + base36(number)

    def _common(self, thread: Thread, post: Post) -> dict:
        seconds = int(post.at.timestamp()) + self.dice.randrange(50)
        era = self.dice.random()
        created = seconds if era < 0.7 else float(seconds) if era < 0.9 else str(seconds)
        score = self.dice.randint(-4, 60)
        edited = float(seconds + 240) if self.dice.random() < 0.04 else False
        return {
            "all_awardings": [], "approved_at_utc": None, "archived": False, "author": post.author,
            "author_flair_css_class": None, "author_flair_text": None, "author_flair_type": "text",
            "author_fullname": "t2_" + fingerprint(post.author), "author_is_blocked": False,
            "author_premium": False, "banned_by": None, "created": float(seconds), "created_utc": created,
            "distinguished": None, "downs": 0, "edited": edited, "gilded": 0, "id": bare(post),
            "locked": False, "name": post.native_id, "no_follow": True, "num_reports": 0,
            "retrieved_on": seconds + self.dice.randrange(12, 90), "saved": False, "score": score,
            "send_replies": True, "stickied": False, "subreddit": thread.container,
            "subreddit_id": "t5_" + fingerprint(thread.container, 5),
            "subreddit_name_prefixed": "r/" + thread.container, "subreddit_type": "public",
            "total_awards_received": 0, "ups": max(score, 0),
        }

    def _permalink(self, thread: Thread) -> str:
        return f"/r/{thread.container}/comments/{bare(thread.posts[0])}/{slug(thread.title)}/"

    def _submission(self, thread: Thread) -> dict:
        post = thread.posts[0]
        link = self._permalink(thread)
        record = self._common(thread, post) | {
            "domain": "self." + thread.container, "is_self": True, "is_video": False, "link_flair_text": None,
            "num_comments": len(thread.posts) - 1, "over_18": False, "permalink": link,
            "selftext": escape(post.text), "spoiler": False, "title": escape(thread.title), "upvote_ratio": 0.87,
            "url": "https://www.reddit.com" + link, "whitelist_status": None,
        }
        return dict(sorted(record.items()))

    def _comment(self, thread: Thread, post: Post) -> dict:
        parent = thread.posts[(post.reply_to or 1) - 1].native_id
        record = self._common(thread, post) | {
            "body": escape(post.text), "collapsed": False, "collapsed_reason": None, "controversiality": 0,
            "is_submitter": post.author == thread.posts[0].author, "link_id": thread.posts[0].native_id,
            "parent_id": parent, "permalink": self._permalink(thread) + bare(post) + "/", "score_hidden": False,
        }
        if thread.scenario is None and self.dice.random() < 0.03:
            record |= {"author": "[deleted]", "body": "[removed]", "author_fullname": None,
                       "_meta": {"was_deleted_later": False, "removal_type": "moderator"}}
        return dict(sorted(record.items()))

    def _lines(self, name: str, records: list[dict]) -> None:
        text = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
        (self.folder / name).write_text(text, encoding="utf-8")

    def _squeeze(self, path: Path) -> None:
        """As Pushshift does, with a window of 2 GiB; needs the zstd program, and keeps the old file without."""
        squeezed = path.with_name(path.name + ".zst")
        if shutil.which("zstd"):
            with path.open("rb") as source:
                data = subprocess.run(["zstd", "-q", "-19", "--long=31", "-c"], stdin=source, check=True,
                                      capture_output=True).stdout
            squeezed.write_bytes(data)
        else:
            print("no zstd here:", squeezed.name, "stays as it was")
        path.unlink()
