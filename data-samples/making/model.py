"""What a story is made of, before it takes the shape of any dump."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone


@dataclass(frozen=True)
class Scenario:
    name: str
    kind: str  # campaign | lookalike
    lang: str
    expect: str  # imminent | at_least_elevated | at_most_routine
    campaign: str | None = None
    target: str | None = None
    canaries: tuple[str, ...] = ()

    @staticmethod
    def of(header: dict[str, str]) -> Scenario:
        return Scenario(
            name=header["scenario"],
            kind=header["kind"],
            lang=header["lang"],
            expect=header["expect"],
            campaign=header.get("campaign"),
            target=header.get("target"),
            canaries=tuple(split(header.get("canaries", ""), ";")),
        )

    def truth(self) -> dict:
        cases = 1 if self.kind == "campaign" else 0
        return {
            "scenario": self.name,
            "kind": self.kind,
            "lang": self.lang,
            "campaign": self.campaign,
            "target": self.target,
            "expect": {"tier": self.expect, "cases": cases},
        }


@dataclass
class Post:
    at: datetime
    author: str
    text: str
    stage: str | None = None
    stance: str = "neutral"
    reply_to: int | None = None  # position in its thread, the opening post is 1
    kind: str = "post"  # Stack Exchange: question | answer | comment
    file: str = ""  # where a writer put it, under which id
    platform: str = ""
    native_id: str = ""

    def is_anonymous(self) -> bool:
        return self.author.startswith("anon-")

    def is_attack(self) -> bool:
        return self.stance == "attack"


@dataclass
class Thread:
    place: str  # reddit/SUBREDDIT, 4chan/BOARD, veillee/SECTION, hearthside/SECTION, stackexchange/SITE
    title: str
    lang: str
    scenario: Scenario | None
    posts: list[Post] = field(default_factory=list)
    tags: tuple[str, ...] = ()

    @property
    def platform(self) -> str:
        return self.place.split("/", 1)[0]

    @property
    def container(self) -> str:
        return self.place.split("/", 1)[1]


def utc(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=timezone.utc)


def split(text: str, mark: str) -> list[str]:
    return [part.strip() for part in text.split(mark) if part.strip()]
