"""Three forums as the pages that a browser saves: a thread to a file."""

from __future__ import annotations

import html
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from .mapped import answered, in_order, member_numbers, number
from .model import Post, Thread

PARIS = ZoneInfo("Europe/Paris")
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


class Pages:
    """What the three share; each has its own page, post and quote."""

    FAMILY = ""
    FIRST = 1
    PAGE = POST = QUOTE = ""

    def __init__(self, folder: Path):
        self.folder = folder

    def write(self, threads: list[Thread]) -> None:
        number(threads, "", self.FIRST)
        members = member_numbers(threads, 11)
        self.folder.mkdir(parents=True, exist_ok=True)
        for i, thread in enumerate(in_order(threads)):
            name = f"thread-{41 + i}.html"
            names = {"thread": 41 + i, "title": html.escape(thread.title), "forum": html.escape(thread.container)}
            posts = "".join(self._post(thread, post, at + 1, members, names) for at, post in enumerate(thread.posts))
            for post in thread.posts:
                post.platform, post.file = self.FAMILY, f"{self.FAMILY}/{name}"
            (self.folder / name).write_text(self.PAGE.format(posts=posts, **names), encoding="utf-8")

    def _post(self, thread: Thread, post: Post, position: int, members: dict[str, int], names: dict) -> str:
        quote = ""
        if post.reply_to:
            quoted = thread.posts[post.reply_to - 1]
            quote = self.QUOTE.format(id=answered(thread, post), author=html.escape(quoted.author),
                                      text=self._text(quoted))
        return self.POST.format(id=post.native_id, position=position, author=html.escape(post.author),
                                member=members[post.author], quote=quote, text=self._text(post),
                                epoch=int(post.at.timestamp()), date=self._date(post.at), **names)

    def _text(self, post: Post) -> str:
        return html.escape(post.text).replace("\n", "<br />\n")

    def _date(self, at: datetime) -> str:
        return at.isoformat()


class XenForo(Pages):
    """XenForo 2: seconds since 1970 in every time."""

    FAMILY, FIRST = "xenforo", 5_001
    PAGE = """<!DOCTYPE html>
<html id="XF" lang="en-US" data-app="public" data-template="thread_view" data-content-key="thread-{thread}">
<head><meta charset="utf-8" /><title>{title} | Lamplight</title>
<link rel="canonical" href="https://lamplight.example.com/threads/t.{thread}/" /></head>
<body>
<ul class="p-breadcrumbs"><li><a href="/forums/{forum}.3/"><span>{forum}</span></a></li></ul>
<h1 class="p-title-value">{title}</h1>
{posts}</body>
</html>
"""
    POST = """<article class="message message--post js-post" data-author="{author}" data-content="post-{id}" id="js-post-{id}">
<div class="message-cell message-cell--user"><h4 class="message-name"><a href="/members/m.{member}/" class="username" data-user-id="{member}">{author}</a></h4></div>
<header class="message-attribution"><a href="/threads/t.{thread}/post-{id}"><time class="u-dt" datetime="{date}" data-time="{epoch}">{date}</time></a>
<ul class="message-attribution-opposite"><li><a href="/threads/t.{thread}/post-{id}">#{position}</a></li></ul></header>
<div class="message-content"><article class="message-body"><div class="bbWrapper">{quote}{text}</div></article></div>
</article>
"""
    QUOTE = """<blockquote data-quote="{author}" data-source="post: {id}" class="bbCodeBlock bbCodeBlock--quote">
<div class="bbCodeBlock-title"><a href="/goto/post?id={id}" class="bbCodeBlock-sourceJump">{author} said:</a></div>
<div class="bbCodeBlock-content">{text}</div></blockquote>
"""


class VBulletin(Pages):
    """vBulletin 3: times in words, and their zone at the foot of the page."""

    FAMILY, FIRST = "vbulletin", 7_001
    PAGE = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="en">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<base href="http://quayside.example.net/" /><title>{title}</title></head>
<body>
<table><tr><td><span class="navbar"><a href="forumdisplay.php?f=6">{forum}</a></span></td></tr>
<tr><td class="navbar"><a href="showthread.php?t={thread}">reload</a> <strong>{title}</strong></td></tr></table>
{posts}<div class="smallfont" align="center">All times are GMT. The time now is <span class="time">09:12</span>.</div>
</body>
</html>
"""
    POST = """<table id="post{id}" class="tborder"><tr><td class="thead"><a name="post{id}"></a>{date}</td>
<td class="thead">#<a href="showpost.php?p={id}&amp;postcount={position}" id="postcount{id}" name="{position}">{position}</a></td></tr>
<tr><td class="alt2"><div id="postmenu_{id}"><a class="bigusername" href="member.php?u={member}">{author}</a></div></td>
<td class="alt1"><div id="post_message_{id}">{quote}{text}</div></td></tr></table>
"""
    QUOTE = """<div><div class="smallfont">Quote:</div><table><tr><td class="alt2">
<div>Originally Posted by <strong>{author}</strong> <a href="showthread.php?p={id}#post{id}">View</a></div><div>{text}</div></td></tr></table></div>
"""

    def _date(self, at: datetime) -> str:
        return f"{at:%Y-%m-%d, %H:%M}"


class PhpBb(Pages):
    """phpBB 3.2 in French: dates in words, in the time of Paris."""

    FAMILY, FIRST = "phpbb", 9_001
    PAGE = """<!DOCTYPE html>
<html dir="ltr" lang="fr">
<head><meta charset="utf-8" /><title>{title}</title>
<link rel="canonical" href="https://lavoir.example.org/viewtopic.php?t={thread}" /></head>
<body id="phpbb">
<ul class="navlinks"><li><a href="./viewforum.php?f=4">{forum}</a></li></ul>
<h2 class="topic-title"><a href="./viewtopic.php?f=4&amp;t={thread}">{title}</a></h2>
{posts}<div class="navbar">Le fuseau horaire est réglé sur <span title="Europe/Paris">UTC+01:00</span></div>
</body>
</html>
"""
    POST = """<div id="p{id}" class="post bg1"><div class="postbody"><h3><a href="#p{id}">{title}</a></h3>
<p class="author"><a href="./viewtopic.php?p={id}#p{id}">Message</a> par <strong><a href="./memberlist.php?mode=viewprofile&amp;u={member}" class="username">{author}</a></strong> &raquo; {date}</p>
<div class="content">{quote}{text}</div></div></div>
"""
    QUOTE = """<blockquote cite="./viewtopic.php?p={id}#p{id}"><div><cite>{author} a écrit : <a href="./viewtopic.php?p={id}#p{id}" data-post-id="{id}">↑</a></cite>{text}</div></blockquote>
"""

    def _date(self, at: datetime) -> str:
        local = at.astimezone(PARIS)
        return f"{local.day} {MONTHS[local.month - 1]} {local.year}, {local:%H:%M}"
