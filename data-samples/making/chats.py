"""An account's export of Telegram Desktop, public channels and groups, and channels of DiscordChatExporter."""

from __future__ import annotations

import json
from datetime import timedelta, timezone
from pathlib import Path

from .model import Post, Thread, utc
from .video import number

PARIS = timezone(timedelta(hours=1))  # where the exports were made, in winter
DISCORD_EPOCH = utc("2015-01-01 00:00")


class Telegram:
    """One ``result.json`` of all chats: the English ones are channels, the French ones groups."""

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        self.folder.mkdir(exist_ok=True)
        chats = [self._chat(thread) for thread in threads]
        root = {"about": "Here is the data you requested. It was invented.",
                "chats": {"about": "This page lists all chats from this export.", "list": chats}}
        (self.folder / "result.json").write_text(json.dumps(root, ensure_ascii=False, indent=1), encoding="utf-8")

    def _chat(self, thread: Thread) -> dict:
        chat = number(thread.place, 10)
        channel = thread.lang == "en"
        messages: list[dict] = [{
            "id": 1, "type": "service", **self._times("date", thread.posts[0]), "actor": thread.container,
            "actor_id": f"channel{chat}", "action": "create_channel" if channel else "migrate_from_group",
            "title": thread.title, "text": "", "text_entities": [],
        }]
        for place, post in enumerate(thread.posts):
            post.platform, post.native_id, post.file = "telegram", f"{chat}/{place + 2}", "telegram/result.json"
            message = {"id": place + 2, "type": "message", **self._times("date", post), "from": post.author,
                       "from_id": f"user{number(post.author, 9)}"}
            if post.reply_to:
                message["reply_to_message_id"] = post.reply_to + 1
            messages.append(message | {"text": post.text, "text_entities": [{"type": "plain", "text": post.text}]})
        kind = "public_channel" if channel else "public_supergroup"
        return {"name": thread.container, "type": kind, "id": chat, "messages": messages}

    def _times(self, name: str, post: Post) -> dict:
        local = post.at.astimezone(PARIS)
        return {name: f"{local:%Y-%m-%dT%H:%M:%S}", f"{name}_unixtime": str(int(post.at.timestamp()))}


class Discord:
    """One file per channel. Nothing in it says whether the guild is public: it is read with ``--assume-public`` only."""

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        self.folder.mkdir(exist_ok=True)
        for thread in threads:
            guild, channel = str(number(thread.container, 18)), str(number(thread.place + thread.title, 18))
            messages = []
            for place, post in enumerate(thread.posts):
                post.platform, post.native_id = "discord", self._snowflake(post, place)
                messages.append(self._message(thread, post, guild, channel))
            root = {
                "guild": {"id": guild, "name": thread.container, "iconUrl": "https://example.org/icon.png"},
                "channel": {"id": channel, "type": "GuildTextChat", "categoryId": None, "category": None,
                            "name": "general", "topic": thread.title},
                "dateRange": {"after": None, "before": None},
                "exportedAt": "2026-03-14T21:30:00.0000000+01:00",
                "messages": messages,
                "messageCount": len(messages),
            }
            name = f"general [{channel}].json"
            (self.folder / name).write_text(json.dumps(root, ensure_ascii=False, indent=2), encoding="utf-8")
            for post in thread.posts:
                post.file = "discord/" + name

    def _snowflake(self, post: Post, place: int) -> str:
        return str((int((post.at - DISCORD_EPOCH).total_seconds() * 1000) << 22) + place)

    def _message(self, thread: Thread, post: Post, guild: str, channel: str) -> dict:
        message = {
            "id": post.native_id, "type": "Reply" if post.reply_to else "Default",
            "timestamp": post.at.astimezone(PARIS).isoformat(timespec="milliseconds"), "timestampEdited": None,
            "callEndedTimestamp": None, "isPinned": False, "content": post.text,
            "author": {"id": str(number(post.author, 18)), "name": post.author.lower(), "discriminator": "0000",
                       "nickname": post.author, "color": None, "isBot": False, "roles": [],
                       "avatarUrl": "https://example.org/avatar.png"},
            "attachments": [], "embeds": [], "stickers": [], "reactions": [], "mentions": [],
        }
        if post.reply_to:
            answered = thread.posts[post.reply_to - 1]
            message["reference"] = {"messageId": answered.native_id, "channelId": channel, "guildId": guild}
        return message
