"""Discourse and the networks of short posts, each in the layout of its own interface or public dump."""

from __future__ import annotations

import hashlib
import html
import json
import random
import re
import unicodedata
from datetime import datetime, timedelta
from pathlib import Path

from .model import Post, Thread

PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
CONTEXT = "https://www.w3.org/ns/activitystreams"


def login(name: str) -> str:
    """A name as networks take it for an account."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9_]+", "_", plain)


def digest(text: str, length: int) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:length]


def iso(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def paragraphs(text: str) -> str:
    lines = html.escape(text, quote=False).split("\n")
    return "".join(f"<p>{line}</p>" for line in lines if line)


def said(thread: Thread, post: Post) -> str:
    """What a post says where threads have no title: the first one says it."""
    return f"{thread.title}\n{post.text}" if post is thread.posts[0] else post.text


def answered(thread: Thread, post: Post) -> Post | None:
    """The post that this one answers; the first one unless it says otherwise."""
    return None if post is thread.posts[0] else thread.posts[(post.reply_to or 1) - 1]


class Discourse:
    """One forum, a file of /t/N.json for each topic."""

    SITE = "clairiere.example.org"

    def __init__(self, folder: Path):
        self.folder = folder / self.SITE / "t"

    def write(self, threads: list[Thread]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        number = 7_100
        for topic, thread in enumerate(sorted(threads, key=lambda t: (t.posts[0].at, t.title)), start=412):
            for post in thread.posts:
                number += 3
                post.native_id, post.file = str(number), f"discourse/{self.SITE}/t/{topic}.json"
            slug = login(thread.title).strip("_").replace("_", "-")[:40]
            document = {
                "post_stream": {"posts": [self._post(thread, post, topic, slug) for post in thread.posts],
                                "stream": [int(post.native_id) for post in thread.posts]},
                "id": topic, "title": thread.title, "fancy_title": html.escape(thread.title), "slug": slug,
                "posts_count": len(thread.posts), "created_at": iso(thread.posts[0].at), "visible": True,
                "closed": False, "archived": False, "archetype": "regular", "category_id": 5,
            }
            (self.folder / f"{topic}.json").write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")

    def _post(self, thread: Thread, post: Post, topic: int, slug: str) -> dict:
        floor = thread.posts.index(post) + 1
        user = login(post.author)
        cooked = paragraphs(post.text)
        if post.reply_to:
            other = thread.posts[post.reply_to - 1]
            cooked = (f'<aside class="quote no-group" data-username="{login(other.author)}" data-post="{post.reply_to}"'
                      f' data-topic="{topic}">\n<div class="title">\n<div class="quote-controls"></div>\n'
                      f"{login(other.author)}:</div>\n<blockquote>\n{paragraphs(other.text)}\n</blockquote>\n</aside>\n"
                      + cooked)
        return {
            "id": int(post.native_id), "name": post.author, "username": user,
            "avatar_template": f"/user_avatar/{self.SITE}/{user}/{{size}}/9_2.png", "created_at": iso(post.at),
            "cooked": cooked, "post_number": floor, "post_type": 1, "updated_at": iso(post.at), "reply_count": 0,
            "reply_to_post_number": post.reply_to, "quote_count": 1 if post.reply_to else 0, "reads": 12,
            "topic_id": topic, "topic_slug": slug, "version": 1, "moderator": False, "admin": False,
            "user_id": 40 + int(digest(post.author, 3), 16), "hidden": False, "trust_level": 1, "deleted_at": None,
            "user_deleted": False,
        }


class Mastodon:
    """One server's public timeline, an array of statuses, newest first."""

    SITE = "garenne.example.org"

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        told = sorted(((post.at, thread, post) for thread in threads for post in thread.posts), key=lambda t: t[0])
        numbers = {id(post): 116_150_000_000_000_000 + i * 7_919 for i, (_, _, post) in enumerate(told)}
        statuses = []
        for _, thread, post in reversed(told):
            user = login(post.author)
            post.native_id = f"https://{self.SITE}/users/{user}/statuses/{numbers[id(post)]}"
            post.file = "mastodon/timeline.json"
            statuses.append(self._status(thread, post, numbers))
        (self.folder / "timeline.json").write_text(json.dumps(statuses, ensure_ascii=False), encoding="utf-8")

    def _account(self, name: str) -> dict:
        user = login(name)
        return {"id": str(int(digest(name, 6), 16)), "username": user, "acct": user, "display_name": name,
                "locked": False, "bot": False, "url": f"https://{self.SITE}/@{user}"}

    def _status(self, thread: Thread, post: Post, numbers: dict[int, int]) -> dict:
        other = answered(thread, post)
        number, user, content, mentions = numbers[id(post)], login(post.author), paragraphs(said(thread, post)), []
        if other:
            account = self._account(other.author)
            mentions = [{key: account[key] for key in ("id", "username", "url", "acct")}]
            link = f'<a href="{account["url"]}" class="u-url mention">@<span>{account["username"]}</span></a>'
            content = content.replace("<p>", f'<p><span class="h-card">{link}</span> ', 1)
        return {
            "id": str(number), "created_at": iso(post.at), "in_reply_to_id": str(numbers[id(other)]) if other else None,
            "in_reply_to_account_id": mentions[0]["id"] if mentions else None, "sensitive": False, "spoiler_text": "",
            "visibility": "public", "language": thread.lang, "uri": post.native_id,
            "url": f"https://{self.SITE}/@{user}/{number}", "replies_count": 0, "reblogs_count": 1,
            "favourites_count": 2, "edited_at": None, "content": content, "reblog": None, "application": None,
            "account": self._account(post.author), "media_attachments": [], "mentions": mentions, "tags": [],
            "emojis": [], "card": None, "poll": None,
        }


class Relay:
    """What a relay between servers was sent, an activity a line."""

    SITE = "rookery.example.net"

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        number = 115_900_000_000_000_000
        lines = []
        for thread in sorted(threads, key=lambda t: (t.posts[0].at, t.title)):
            for post in thread.posts:
                number += 104_729
                post.native_id = f"https://{self.SITE}/users/{login(post.author)}/statuses/{number}"
                post.file = "activitypub/activities.ndjson"
            lines += [json.dumps(self._activity(thread, post), ensure_ascii=False) + "\n" for post in thread.posts]
        (self.folder / "activities.ndjson").write_text("".join(lines), encoding="utf-8")

    def _activity(self, thread: Thread, post: Post) -> dict:
        actor = f"https://{self.SITE}/users/{login(post.author)}"
        other = answered(thread, post)
        content = paragraphs(said(thread, post))
        published = post.at.strftime("%Y-%m-%dT%H:%M:%SZ")
        to, cc = [PUBLIC], [actor + "/followers"]
        note = {
            "id": post.native_id, "type": "Note", "summary": None, "inReplyTo": other.native_id if other else None,
            "published": published, "url": post.native_id.replace("/users/", "/@").replace("/statuses", ""),
            "attributedTo": {"type": "Person", "id": actor, "name": post.author,
                             "preferredUsername": login(post.author)},
            "to": to, "cc": cc, "sensitive": False,
            "conversation": f"tag:{self.SITE},2026-03-01:objectId={digest(thread.title, 8)}:objectType=Conversation",
            "content": content, "contentMap": {thread.lang: content}, "attachment": [], "tag": [],
        }
        return {"@context": CONTEXT, "id": post.native_id + "/activity", "type": "Create", "actor": actor, "published": published,
                "to": to, "cc": cc, "object": note}


class Bluesky:
    """An hour of Jetstream as a collector wrote it, likes and all."""

    POST = "app.bsky.feed.post"

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        for thread in threads:
            for post in thread.posts:
                post.native_id = f"at://{self._did(post.author)}/{self.POST}/{self._key(thread, post)}"
                post.file = "bluesky/jetstream.ndjson"
        events = []
        for thread in threads:
            for post in thread.posts:
                events.append((post.at, self._event(post, self.POST, self._key(thread, post), self._record(thread, post))))
                like = {"$type": "app.bsky.feed.like", "createdAt": iso(post.at), "subject": self._ref(post)}
                events.append((post.at + timedelta(seconds=40),
                               self._event(thread.posts[0], "app.bsky.feed.like", digest(post.native_id, 13), like)))
        events.sort(key=lambda pair: (pair[0], json.dumps(pair[1])))
        text = "".join(json.dumps(event, ensure_ascii=False) + "\n" for _, event in events)
        (self.folder / "jetstream.ndjson").write_text(text, encoding="utf-8")

    def _did(self, name: str) -> str:
        return "did:plc:" + digest(name, 24)

    def _key(self, thread: Thread, post: Post) -> str:
        return "3m" + digest(f"{thread.title} {thread.posts.index(post)}", 11)

    def _ref(self, post: Post) -> dict:
        return {"cid": "bafyrei" + digest(post.native_id, 52), "uri": post.native_id}

    def _record(self, thread: Thread, post: Post) -> dict:
        record: dict = {"$type": self.POST, "createdAt": iso(post.at), "langs": [thread.lang]}
        other = answered(thread, post)
        if other:
            record["reply"] = {"parent": self._ref(other), "root": self._ref(thread.posts[0])}
        text = said(thread, post)
        name = f"@{login(other.author)}.example.com" if other else ""
        if other:
            start = len(text.encode()) + 1
            text = f"{text} {name}"
            record["facets"] = [{"features": [{"$type": "app.bsky.richtext.facet#mention",
                                               "did": self._did(other.author)}],
                                 "index": {"byteStart": start, "byteEnd": start + len(name.encode())}}]
        return record | {"text": text}

    def _event(self, post: Post, collection: str, key: str, record: dict) -> dict:
        return {"did": self._did(post.author), "time_us": int(post.at.timestamp()) * 1_000_000 + 412_345,
                "kind": "commit",
                "commit": {"rev": "3m" + digest(key, 11), "operation": "create", "collection": collection, "rkey": key,
                           "record": record, "cid": "bafyrei" + digest(key, 52)}}


class Gab:
    """Feed items of the old interface, one a line."""

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        number = 51_300_000
        lines = []
        for thread in sorted(threads, key=lambda t: (t.posts[0].at, t.title)):
            for post in thread.posts:
                number += 17
                post.native_id, post.file = str(number), "gab/posts.ndjson"
            lines += [json.dumps(self._item(thread, post), ensure_ascii=False) + "\n" for post in thread.posts]
        (self.folder / "posts.ndjson").write_text("".join(lines), encoding="utf-8")

    def _item(self, thread: Thread, post: Post) -> dict:
        user = {"id": int(digest(post.author, 5), 16), "name": post.author, "username": login(post.author),
                "verified": False, "is_donor": False, "is_pro": False, "is_private": False}
        other = answered(thread, post)
        at = post.at.strftime("%Y-%m-%dT%H:%M:%S+00:00")
        body = said(thread, post)
        record = {
            "id": int(post.native_id), "created_at": at, "revised_at": None, "edited": False, "body": body,
            "body_html": paragraphs(body), "only_emoji": False, "score": 4, "like_count": 4, "dislike_count": 0,
            "reply_count": 0, "repost_count": 0, "is_quote": False, "is_reply": other is not None,
            "is_replies_disabled": False, "embed": {"html": None, "iframe": None},
            "attachment": {"type": None, "value": None}, "category": None, "language": thread.lang, "nsfw": False,
            "is_locked": False, "user": user, "replies": {"data": []},
        }
        if other:
            record |= {"parent_id": int(other.native_id), "conversation_parent_id": int(thread.posts[0].native_id)}
        return {"id": post.native_id, "published_at": at, "type": "post", "actuser": user, "post": record}


class Parler:
    """Posts and the comments on them as the public dump has them, one a line."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.dice = random.Random("parler")

    def write(self, threads: list[Thread]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        lines = []
        for thread in sorted(threads, key=lambda t: (t.posts[0].at, t.title)):
            for i, post in enumerate(thread.posts):
                post.native_id = digest(f"{thread.title} {i}", 32)
                post.file = "parler/parler_data000000000000.ndjson"
            lines += [json.dumps(self._record(thread, post), ensure_ascii=False) + "\n" for post in thread.posts]
        (self.folder / "parler_data000000000000.ndjson").write_text("".join(lines), encoding="utf-8")

    def _record(self, thread: Thread, post: Post) -> dict:
        other = answered(thread, post)
        opening = thread.posts[0]
        body = said(thread, post)
        return {
            "id": post.native_id, "body": body, "bodywithurls": body, "comments": 0 if other else len(thread.posts) - 1,
            "createdAt": post.at.strftime("%Y%m%d%H%M%S"),
            "createdAtformatted": post.at.strftime("%Y-%m-%d %H:%M:%S UTC"), "creator": digest(post.author, 32),
            "username": login(post.author), "name": post.author, "datatype": "comments" if other else "posts",
            "depth": 1 if other else 0, "hashtags": [], "impressions": self.dice.randrange(900), "media": [],
            "parent": other.native_id if other else None, "post": opening.native_id if other else None, "reposts": 0,
            "score": 3, "upvotes": 3, "urls": [], "verified": False,
        }
