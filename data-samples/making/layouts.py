"""Layouts that a platform's main dump does not have, one small file each, of talk that belongs to no scenario."""

from __future__ import annotations

import hashlib
import html
import json
import re
from pathlib import Path

from .model import Post, Thread, utc

BEGIN = utc("2026-02-28 00:00")
BOARD = "https://lampes.example.org"


class Layouts:
    """A thread a file; nothing says that Telegram's and Discord's are public: they are read with ``--assume-public`` only."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.files = {
            "lynxchan-thread.json": self._lynxchan,
            "lynxchan-page.html": self._lynxchan_page,
            "reddit-thread.json": self._reddit,
            "4chan-catalog.json": self._catalog,
            "snscrape.jsonl": self._snscrape,
            "twint.jsonl": self._twint,
            "telethon.jsonl": self._telethon,
            "discord-api.json": self._discord,
            "A wall in the rain [wallrain001].live_chat.json": self._live_chat,
            "chat-downloader-youtube.json": self._youtube_chat,
            "phpbb-subsilver2.html": self._subsilver,
            "chat-downloader-twitch.jsonl": self._twitch_chat,
        }

    def write(self, threads: list[Thread]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        for (name, layout), thread in zip(self.files.items(), threads):
            for place, post in enumerate(thread.posts):
                post.file, post.native_id = "layouts/" + name, str(self._number(thread, post) + place)
            (self.folder / name).write_text(layout(thread), encoding="utf-8")

    @staticmethod
    def _number(thread: Thread, post: Post) -> int:
        return 70_000_000 + int((post.at - BEGIN).total_seconds()) * 11

    @staticmethod
    def _digits(text: str, count: int) -> str:
        return str(10 ** (count - 1) + int(hashlib.sha256(text.encode()).hexdigest()[:12], 16) % (9 * 10 ** (count - 1)))

    @staticmethod
    def _lines(records: list[dict]) -> str:
        return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)

    @staticmethod
    def _answered(thread: Thread, post: Post) -> Post:
        return thread.posts[(post.reply_to or 1) - 1]

    def _lynxchan(self, thread: Thread) -> str:
        opening, *rest = [self._lynx_post(post) for post in thread.posts]
        opening |= {"boardUri": "lampes", "threadId": int(thread.posts[0].native_id), "subject": thread.title,
                    "locked": False, "pinned": False, "cyclic": False}
        for record, post in zip(rest, thread.posts[1:]):
            record["postId"] = int(post.native_id)
        return json.dumps(opening | {"posts": rest}, ensure_ascii=False)

    def _lynx_post(self, post: Post) -> dict:
        return {"name": post.author, "signedRole": None, "email": None, "flag": None, "subject": None,
                "markdown": html.escape(post.text, quote=False).replace("\n", "<br>"), "message": post.text,
                "creation": f"{post.at:%Y-%m-%dT%H:%M:%S}.000Z", "files": []}

    def _lynxchan_page(self, thread: Thread) -> str:
        opening, parts = thread.posts[0], []
        for post in thread.posts:
            subject = f'<span class="labelSubject">{html.escape(thread.title)}</span> ' if post is opening else ""
            inner, head = ("innerOP", "opHead") if post is opening else ("innerPost", "postInfo")
            cell = (f'<div class="{inner}"><div class="{head} title">{subject}<a class="linkName">'
                    f'{html.escape(post.author)}</a> <span class="labelCreated">{post.at:%m/%d/%Y (%a) %H:%M:%S}</span> '
                    f'<a class="linkSelf" href="/lampes/res/{opening.native_id}.html#{post.native_id}">No.</a></div>'
                    f'<div class="divMessage">{html.escape(post.text, quote=False)}</div></div>')
            parts.append(cell if post is opening else f'<div class="postCell" id="{post.native_id}">{cell}</div>')
        return (f'<!DOCTYPE html><html><head><meta charset="utf-8"><link rel="canonical" href="{BOARD}/lampes/res/'
                f'{opening.native_id}.html"><title>/lampes/</title></head><body><form action="/contentActions.js" '
                f'method="post"><div id="divThreads"><div id="{opening.native_id}" class="opCell" data-boarduri="lampes">'
                f'{parts[0]}<div class="divPosts">{"".join(parts[1:])}</div></div></div></form></body></html>\n')

    def _reddit(self, thread: Thread) -> str:
        def common(post: Post, kind: str) -> dict:
            return {"id": "n" + post.native_id, "name": f"{kind}_n{post.native_id}", "author": post.author,
                    "author_fullname": "t2_" + hashlib.sha256(post.author.encode()).hexdigest()[:6],
                    "subreddit": "layouts", "subreddit_id": "t5_lay0ut", "subreddit_type": "public", "score": 3,
                    "created_utc": float(post.at.timestamp()), "edited": False}

        opening = thread.posts[0]
        first = common(opening, "t3") | {"title": html.escape(thread.title, quote=False), "num_comments": 3,
                                         "selftext": html.escape(opening.text, quote=False)}
        comments = [common(post, "t1") | {"body": html.escape(post.text, quote=False), "replies": "",
                                          "link_id": first["name"], "parent_id": first["name"]}
                    for post in thread.posts[1:]]
        for post in thread.posts:
            post.native_id = ("t3_n" if post is opening else "t1_n") + post.native_id

        def listing(kind: str, found: list[dict]) -> dict:
            return {"kind": "Listing", "data": {"after": None, "before": None, "modhash": "",
                                                "children": [{"kind": kind, "data": each} for each in found]}}

        return json.dumps([listing("t3", [first]), listing("t1", comments)], ensure_ascii=False, indent=1)

    def _catalog(self, thread: Thread) -> str:
        records = [{"no": int(post.native_id), "now": f"{post.at:%m/%d/%y(%a)%H:%M:%S}", "name": "Anonymous",
                    "com": html.escape(post.text, quote=False).replace("\n", "<br>"), "time": int(post.at.timestamp()),
                    "resto": 0 if post is thread.posts[0] else int(thread.posts[0].native_id)} for post in thread.posts]
        opening, *rest = records
        opening |= {"sub": html.escape(thread.title, quote=False), "replies": len(rest), "images": 0,
                    "last_modified": rest[-1]["time"], "last_replies": rest}
        return json.dumps([{"page": 1, "threads": [opening]}], ensure_ascii=False)

    def _snscrape(self, thread: Thread) -> str:
        opening = int(thread.posts[0].native_id)
        return self._lines([{
            "_type": "snscrape.modules.twitter.Tweet", "id": int(post.native_id), "conversationId": opening,
            "url": f"https://twitter.com/{self._handle(post)}/status/{post.native_id}",
            "date": f"{post.at:%Y-%m-%dT%H:%M:%S}+00:00", "rawContent": post.text, "renderedContent": post.text,
            "user": {"_type": "snscrape.modules.twitter.User", "username": self._handle(post), "displayname": post.author,
                     "id": int(self._digits(post.author, 9)), "protected": False},
            "replyCount": 0, "retweetCount": 0, "likeCount": 1, "quoteCount": 0, "lang": thread.lang, "links": None,
            "media": None, "retweetedTweet": None, "quotedTweet": None, "mentionedUsers": None,
            "inReplyToTweetId": None if post is thread.posts[0] else int(self._answered(thread, post).native_id),
        } for post in thread.posts])

    def _twint(self, thread: Thread) -> str:
        return self._lines([{
            "id": int(post.native_id), "conversation_id": thread.posts[0].native_id,
            "created_at": f"{post.at:%Y-%m-%d %H:%M:%S} UTC", "date": f"{post.at:%Y-%m-%d}",
            "time": f"{post.at:%H:%M:%S}", "timezone": "+0000", "user_id": int(self._digits(post.author, 9)),
            "username": self._handle(post), "name": post.author, "place": "", "tweet": post.text,
            "language": thread.lang, "mentions": [], "urls": [], "photos": [], "replies_count": 0, "retweets_count": 0,
            "likes_count": 1, "hashtags": [], "retweet": False, "quote_url": "",
            "link": f"https://twitter.com/{self._handle(post)}/status/{post.native_id}",
        } for post in thread.posts])

    @staticmethod
    def _handle(post: Post) -> str:
        return re.sub(r"\W", "_", post.author)[:15]

    def _telethon(self, thread: Thread) -> str:
        return self._lines([{
            "_": "Message", "id": int(post.native_id), "peer_id": {"_": "PeerChannel", "channel_id": 4400},
            "date": f"{post.at:%Y-%m-%dT%H:%M:%S}+00:00", "message": post.text, "out": False, "post": False,
            "from_id": {"_": "PeerUser", "user_id": int(self._digits(post.author, 9))}, "fwd_from": None,
            "reply_to": None if post is thread.posts[0] else {
                "_": "MessageReplyHeader", "reply_to_msg_id": int(self._answered(thread, post).native_id)},
            "entities": [], "views": None, "forwards": None, "edit_date": None, "post_author": None,
        } for post in thread.posts])

    def _discord(self, thread: Thread) -> str:
        return json.dumps([{
            "id": post.native_id, "type": 0, "content": post.text, "channel_id": "8008",
            "author": {"id": self._digits(post.author, 18), "username": self._handle(post).lower(),
                       "global_name": post.author, "discriminator": "0", "avatar": None},
            "attachments": [], "embeds": [], "mentions": [], "pinned": False, "tts": False, "flags": 0,
            "timestamp": f"{post.at:%Y-%m-%dT%H:%M:%S}.000000+00:00", "edited_timestamp": None,
        } for post in thread.posts], ensure_ascii=False, indent=1)

    def _live_chat(self, thread: Thread) -> str:
        return self._lines([{"replayChatItemAction": {
            "videoOffsetTimeMsec": str(1000 * place),
            "actions": [{"addChatItemAction": {"item": {"liveChatTextMessageRenderer": {
                "id": post.native_id, "timestampUsec": str(int(post.at.timestamp()) * 1_000_000),
                "message": {"runs": [{"text": post.text}]}, "authorName": {"simpleText": "@" + post.author},
                "authorExternalChannelId": self._channel(post), "trackingParams": "aW52ZW50ZWQ=",
            }}}}],
        }} for place, post in enumerate(thread.posts)])

    def _youtube_chat(self, thread: Thread) -> str:
        return json.dumps([{
            "action_type": "add_chat_item", "author": {"id": self._channel(post), "name": "@" + post.author},
            "message": post.text, "message_id": post.native_id, "message_type": "text_message",
            "time_in_seconds": place, "timestamp": int(post.at.timestamp()) * 1_000_000,
        } for place, post in enumerate(thread.posts)], ensure_ascii=False, indent=4)

    @staticmethod
    def _channel(post: Post) -> str:
        return "UC" + hashlib.sha256(post.author.encode()).hexdigest()[:22]

    def _twitch_chat(self, thread: Thread) -> str:
        for post in thread.posts:
            digest = hashlib.sha256(post.native_id.encode()).hexdigest()
            post.native_id = f"{digest[:8]}-{digest[8:12]}-{digest[12:16]}-{digest[16:20]}-{digest[20:32]}"
        return self._lines([{
            "message_id": post.native_id, "message": post.text, "message_type": "text_message",
            "author": {"id": self._digits(post.author, 9), "name": self._handle(post).lower(),
                       "display_name": post.author},
            "time_in_seconds": place, "timestamp": int(post.at.timestamp()) * 1_000_000,
        } for place, post in enumerate(thread.posts)])

    def _subsilver(self, thread: Thread) -> str:
        title = html.escape(thread.title)
        posts = "".join(
            f'<table class="tablebg" width="100%" cellspacing="1"><tr class="row1"><td align="center"><a name="p'
            f'{post.native_id}"></a><b class="postauthor">{html.escape(post.author)}</b></td><td width="100%"><table><tr>'
            f'<td class="gensmall"><div>&nbsp;<b>Sujet du message:</b> {title}</div><div><a href="./viewtopic.php?p='
            f'{post.native_id}#p{post.native_id}">#</a><b>Posté le:</b> {post.at:%d/%m/%Y %H:%M}&nbsp;</div></td></tr>'
            f'</table></td></tr><tr class="row1"><td class="profile"></td><td><div class="postbody">'
            f'{html.escape(post.text, quote=False)}</div></td></tr></table>\n' for post in thread.posts)
        return (f'<html lang="fr"><head><meta charset="utf-8"><link rel="canonical" href="http://murs.example.org/'
                f'viewtopic.php?f=3&amp;t=41"><title>{title}</title></head><body><h2><a class="titles" href="./viewtopic'
                f'.php?f=3&amp;t=41">{title}</a></h2><td class="nav">Page <strong>1</strong> sur <strong>1</strong></td>'
                f'{posts}<p>Heures au format UTC</p></body></html>\n')
