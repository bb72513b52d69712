"""Archives of talk: a mailbox of lists and newsgroups, a crawl of pages as WARC and WET, and a ConvoKit corpus."""

from __future__ import annotations

import gzip
import hashlib
import html
import json
import uuid
from datetime import timedelta, timezone
from email.header import Header
from email.utils import format_datetime
from pathlib import Path
from quopri import encodestring

from .model import Post, Thread

CRAWLED = "2026-03-16T06:00:00Z"
PARIS = timezone(timedelta(hours=1))


class Mbox:
    """English threads are a newsgroup's, French ones a mailing list's."""

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        for thread in threads:
            for post in thread.posts:
                post.platform, post.file = "mbox", "mbox/talk.mbox"
                post.native_id = digest(thread.title, post.author, post.text)[:16] + "@example.org"
        messages = [(post.at, self._message(thread, post)) for thread in threads for post in thread.posts]
        self.folder.mkdir(parents=True, exist_ok=True)
        text = b"".join(message for _, message in sorted(messages))
        (self.folder / "talk.mbox").write_bytes(text)

    def _message(self, thread: Thread, post: Post) -> bytes:
        address = f"{slug(post.author)}@example.org"
        opens = post is thread.posts[0]
        subject = thread.title if opens else "Re: " + thread.title
        lines = [f"From {address} {post.at:%a %b %d %H:%M:%S %Y}", f"From: {post.author} <{address}>"]
        if thread.lang == "fr":
            lines += [f"List-Id: {thread.container} <{slug(thread.container)}.listes.example.org>",
                      f"Date: {format_datetime(post.at.astimezone(PARIS))}"]
        else:
            lines += ["Path: news.example.net!not-for-mail", f"Newsgroups: rec.{slug(thread.container)},misc.talk",
                      f"Date: {format_datetime(post.at)}"]
        encoded = Header(subject, "utf-8").encode() if not subject.isascii() else subject
        lines += [f"Subject: {encoded}", f"Message-ID: <{post.native_id}>"]
        answered = thread.posts[(post.reply_to or 1) - 1]
        if not opens:
            lines.append(f"References: {' '.join(dict.fromkeys(f'<{p.native_id}>' for p in (thread.posts[0], answered)))}")
        lines += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
                  "Content-Transfer-Encoding: quoted-printable"]
        body = encodestring(self._body(thread, post, answered).encode()).decode().replace("\nFrom ", "\n>From ")
        return ("\n".join(lines) + "\n\n" + body + "\n").encode()

    def _body(self, thread: Thread, post: Post, answered: Post) -> str:
        text = post.text + "\n"
        if post.reply_to:
            local = f"{answered.at.astimezone(PARIS):%d/%m/%Y %H:%M}"
            said = f"Le {local}, {answered.author} a écrit :" if thread.lang == "fr" else (
                f"In article <{answered.native_id}>, {answered.author} writes:")
            text = said + "\n" + "".join(f"> {line}\n" for line in answered.text.split("\n")) + "\n" + text
        if len(post.author) % 3 == 0:
            text += f"-- \n{post.author}\n"
        return text


class Crawl:
    """Notebooks without a format of their own, a page a thread: as fetched, and as text."""

    SITES = {"en": "notebook.example.org", "fr": "carnet.example.org"}

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        pages, texts = [self._info("crawl.warc.gz")], [self._info("crawl.warc.wet.gz")]
        for thread in sorted(threads, key=lambda thread: (thread.posts[0].at, thread.title)):
            url = f"https://{self.SITES[thread.lang]}/{slug(thread.container)}/{digest(thread.title)[:8]}.html"
            for post in thread.posts:
                post.platform, post.native_id, post.file = "warc", url, "warc/crawl.warc.gz"
            page, text = self._page(thread), self._text(thread)
            request = f"GET {url[url.index('/', 8):]} HTTP/1.1\r\nHost: {self.SITES[thread.lang]}\r\n\r\n".encode()
            answer = (b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n\r\n"
                      + gzip.compress(page.encode(), mtime=0))
            pages.append(self._record("request", url, request, "application/http; msgtype=request"))
            pages.append(self._record("response", url, answer, "application/http; msgtype=response"))
            texts.append(self._record("conversion", url, text.encode(), "text/plain"))
        for folder, name, records in (("warc", "crawl.warc.gz", pages), ("wet", "crawl.warc.wet.gz", texts)):
            path = self.folder / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"".join(gzip.compress(record, mtime=0) for record in records))

    def _info(self, name: str) -> bytes:
        return self._record("warcinfo", None, f"software: made up\r\nisPartOf: {name}\r\n".encode(),
                            "application/warc-fields")

    def _record(self, kind: str, url: str | None, block: bytes, content: str) -> bytes:
        lines = ["WARC/1.0", f"WARC-Type: {kind}", f"WARC-Date: {CRAWLED}",
                 f"WARC-Record-ID: <urn:uuid:{uuid.UUID(digest(kind, str(url), content)[:32])}>"]
        lines += [f"WARC-Target-URI: {url}"] if url else []
        lines += [f"Content-Type: {content}", f"Content-Length: {len(block)}"]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"

    def _page(self, thread: Thread) -> str:
        notes = "".join(f"<p><b>{html.escape(post.author)}</b> {html.escape(post.text)}</p>\n" for post in thread.posts)
        title = html.escape(thread.title)
        return (f'<!DOCTYPE html>\n<html lang="{thread.lang}"><head><meta charset="utf-8"><title>{title}</title></head>'
                f"<body><nav><a href=\"/\">index</a></nav><h1>{title}</h1>\n{notes}</body></html>\n")

    def _text(self, thread: Thread) -> str:
        return "\n".join([thread.title] + [f"{post.author} {post.text}" for post in thread.posts])


class ConvoKit:
    """A corpus; nothing in it says that it is public."""

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        lines, speakers, conversations = [], {}, {}
        for thread in sorted(threads, key=lambda thread: (thread.posts[0].at, thread.title)):
            for i, post in enumerate(thread.posts):
                post.platform, post.file = "convokit", "convokit/village-corpus/utterances.jsonl"
                post.native_id = f"{digest(thread.title)[:6]}-{i}"
            for i, post in enumerate(thread.posts):
                answered = thread.posts[(post.reply_to or 1) - 1].native_id if i else None
                lines.append(json.dumps({
                    "id": post.native_id, "conversation_id": thread.posts[0].native_id, "text": post.text,
                    "speaker": post.author, "meta": {"place": thread.container}, "reply-to": answered,
                    "timestamp": int(post.at.timestamp()), "vectors": []}, ensure_ascii=False) + "\n")
                speakers[post.author] = {"meta": {}, "vectors": []}
            conversations[thread.posts[0].native_id] = {"meta": {"title": thread.title}, "vectors": []}
        corpus = self.folder / "village-corpus"
        corpus.mkdir(parents=True, exist_ok=True)
        (corpus / "utterances.jsonl").write_text("".join(lines), encoding="utf-8")
        for name, content in (("speakers", speakers), ("conversations", conversations), ("corpus", {"name": "village"}),
                              ("index", {"utterances-index": {"place": ["<class 'str'>"]}, "speakers-index": {},
                                         "conversations-index": {"title": ["<class 'str'>"]}, "version": 1})):
            (corpus / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def slug(name: str) -> str:
    return "".join(c for c in name.lower() if c.isascii() and c.isalnum()) or "nobody"
