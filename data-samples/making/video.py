"""Twitch chats as TwitchDownloader keeps them, and YouTube comments from the Data API (English) and yt-dlp (French)."""

from __future__ import annotations

import gzip
import hashlib
import json
import random
from datetime import datetime, timedelta
from pathlib import Path

from .model import Post, Thread, utc

CAPTURED = utc("2026-03-14 20:30")
UNITS = (("year", 31_536_000), ("month", 2_592_000), ("week", 604_800), ("day", 86_400), ("hour", 3600), ("minute", 60))


def number(text: str, digits: int) -> int:
    return 10 ** (digits - 1) + int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") % (9 * 10 ** (digits - 1))


def iso(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}Z"


class Twitch:
    """One object per video: what it is, its comments, and pictures of emotes behind them; the French ones packed."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.dice = random.Random("twitch")

    def write(self, threads: list[Thread]) -> None:
        self.folder.mkdir(exist_ok=True)
        for thread in threads:
            video = str(number(thread.place + thread.title, 10))
            channel = number(thread.container, 8)
            began = thread.posts[0].at - timedelta(minutes=3)
            root = {
                "FileInfo": {"Version": {"Major": 1, "Minor": 4, "Patch": 0}, "CreatedAt": iso(CAPTURED)},
                "streamer": {"name": thread.container, "login": thread.container, "id": channel},
                "video": {"title": thread.title, "id": video, "created_at": iso(began), "start": 0, "end": 43200},
                "comments": [self._comment(thread, post, video, channel, began) for post in thread.posts],
                "embeddedData": {"thirdParty": [], "firstParty": [{"id": "25", "name": "Kappa", "data": "aW52ZW50ZWQ="}]},
            }
            packed = thread.lang == "fr"
            path = self.folder / f"{video}.json{'.gz' if packed else ''}"
            text = json.dumps(root, ensure_ascii=False).encode()
            path.write_bytes(gzip.compress(text, compresslevel=9, mtime=0) if packed else text)
            for post in thread.posts:
                post.file = "twitch/" + path.name

    def _comment(self, thread: Thread, post: Post, video: str, channel: int, began: datetime) -> dict:
        post.platform = "twitch"
        digest = hashlib.sha256(f"{thread.title}{post.at}{post.text}".encode()).hexdigest()
        post.native_id = f"{digest[:8]}-{digest[8:12]}-{digest[12:16]}-{digest[16:20]}-{digest[20:32]}"
        text = post.text
        if post.reply_to:
            text = f"@{thread.posts[post.reply_to - 1].author} {text}"
        return {
            "_id": post.native_id,
            "created_at": f"{post.at:%Y-%m-%dT%H:%M:%S}.{self.dice.randrange(10**9):09}Z",
            "channel_id": str(channel),
            "content_type": "video",
            "content_id": video,
            "content_offset_seconds": (post.at - began).total_seconds(),
            "commenter": {"display_name": post.author, "_id": str(number(post.author, 9)), "name": post.author.lower(),
                          "bio": None, "logo": "https://example.org/logo.png"},
            "message": {"body": text, "bits_spent": 0, "fragments": [{"text": text, "emoticon": None}],
                        "user_badges": [], "user_color": "#1E90FF", "emoticons": []},
        }


class YouTube:
    """The first of a thread's posts is the topmost comment, the rest are its replies."""

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        self.folder.mkdir(exist_ok=True)
        for thread in threads:
            video = hashlib.sha256(thread.title.encode()).hexdigest()[:11]
            top = "Ug" + hashlib.sha256(thread.place.encode() + thread.title.encode()).hexdigest()[:20] + "4AaABAg"
            for place, post in enumerate(thread.posts):
                post.platform = "youtube"
                post.native_id = top if place == 0 else f"{top}.{hashlib.sha256(post.text.encode()).hexdigest()[:22]}"
            listed = thread.lang == "fr"
            name = f"{thread.container} [{video}].info.json" if listed else f"commentThreads-{video}.json"
            root = self._info(thread, video) if listed else self._page(thread, video)
            text = json.dumps(root, ensure_ascii=False, indent=None if listed else 2)
            (self.folder / name).write_text(text, encoding="utf-8")
            for post in thread.posts:
                post.file = "youtube/" + name

    def _page(self, thread: Thread, video: str) -> dict:
        opening, *rest = thread.posts
        item = {
            "kind": "youtube#commentThread", "etag": "invented", "id": opening.native_id,
            "snippet": {"videoId": video, "topLevelComment": self._comment(opening, video), "canReply": True,
                        "totalReplyCount": len(rest), "isPublic": True},
        }
        if rest:
            item["replies"] = {"comments": [self._comment(post, video, opening.native_id) for post in rest]}
        return {"kind": "youtube#commentThreadListResponse", "etag": "invented",
                "pageInfo": {"totalResults": 1, "resultsPerPage": 100}, "items": [item]}

    def _comment(self, post: Post, video: str, parent: str | None = None) -> dict:
        snippet = {"videoId": video, "textDisplay": post.text, "textOriginal": post.text}
        if parent:
            snippet["parentId"] = parent
        snippet |= {"authorDisplayName": "@" + post.author, "authorChannelId": {"value": self._channel(post)},
                    "canRate": True, "viewerRating": "none", "likeCount": number(post.text, 1),
                    "publishedAt": iso(post.at), "updatedAt": iso(post.at)}
        return {"kind": "youtube#comment", "etag": "invented", "id": post.native_id, "snippet": snippet}

    def _info(self, thread: Thread, video: str) -> dict:
        comments = []
        for place, post in enumerate(thread.posts):
            seconds = int((CAPTURED - post.at).total_seconds())
            unit, each = next((unit, each) for unit, each in UNITS if seconds >= each)
            count = seconds // each
            comments.append({
                "id": post.native_id, "parent": "root" if place == 0 else thread.posts[0].native_id,
                "text": post.text, "like_count": 1, "author_id": self._channel(post), "author": "@" + post.author,
                "author_is_uploader": False, "is_favorited": False,
                "_time_text": f"{count} {unit}{'s' if count > 1 else ''} ago",
                "timestamp": int(CAPTURED.timestamp()) - count * each,
            })
        return {"id": video, "title": thread.title, "formats": [{"format_id": "18", "ext": "mp4"}],
                "channel": thread.container, "webpage_url": "https://www.youtube.com/watch?v=" + video,
                "extractor": "youtube", "extractor_key": "Youtube", "comments": comments,
                "comment_count": len(comments), "epoch": int(CAPTURED.timestamp()), "_type": "video"}

    def _channel(self, post: Post) -> str:
        return "UC" + hashlib.sha256(post.author.encode()).hexdigest()[:22]
