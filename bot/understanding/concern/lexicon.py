"""Finds the phrases of words.py, the names of the directory and the small words of grammar in a row of words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from bot.content.directory import Directory
from bot.understanding.concern.closed import CLOSED
from bot.understanding.concern.spelling import Spelling
from bot.understanding.concern.tokens import POSSESSIVE, split
from bot.understanding.concern.words import ConcernWords, Role

_PLACE = re.compile(r"\{(\w+)\}")
_CAPITAL = re.compile(r"\b[A-Z][a-z]+")
_VERBS = ("harm_verbs", "toward_children")
_LISTS = (
    *("staff", "organisation", "school_address", "children", "kin", "strangers", "indefinite", "nouns_too"),
    *(
        "toward_children_phrases",
        "states",
        "hints",
        "concealments",
        "body",
        "instructions",
        "fates",
        "worries",
        "report_verbs",
        "about",
        "asking",
        "conduct_nouns",
    ),
    *(
        "inactivity",
        "absence",
        "speech",
        "contact_verbs",
        "bystander_verbs",
        "everyday_deeds",
        "compounds",
        "neutral",
        "things_too",
    ),
)
_MENDED = frozenset(
    {"role", "staff", "children", "kin", "harm_verbs", "toward_children", "states", "fates", "worries", "inactivity"}
    | {"absence", "speech", "modal"}
)
_OWNERS = frozenset({"role", "staff", "person", "children", "kin", "strangers"})
_SHORT_WORD = 5
"""A word of no more letters is not mended to, names excepted: too many others are one letter away."""
_NO_ROLES: frozenset[Role] = frozenset()


@dataclass(frozen=True, slots=True)
class Mark:
    """One word or phrase of a message, and all that it may be."""

    word: str = field(repr=False)
    kinds: frozenset[str]
    roles: frozenset[Role] = _NO_ROLES
    people: frozenset[str] = frozenset()
    gender: str = ""


_PLAIN: frozenset[str] = frozenset({"plain"})


class Lexicon:
    """The phrases, by their first word."""

    def __init__(self, words: ConcernWords, directory: Directory) -> None:
        self._surnames: dict[str, frozenset[str]] = {}
        self._marks: dict[tuple[str, ...], Mark] = {}
        self._fillers = frozenset(words.fillers)
        self._titles = dict(words.titles)
        self._ordinary = frozenset(words.ordinary_names)
        for word, kinds in CLOSED.items():
            self._add((word,), kinds)
        self._add_lists(words)
        plain = {word for phrase in self._marks for word in phrase}
        mended = {word for phrase, mark in self._marks.items() if mark.kinds & _MENDED for word in phrase}
        self._add_names(directory)
        names = {part for person in directory.people for part in split(person.name)}
        meant = {word for word in mended if len(word) > _SHORT_WORD} | names
        self._spelling = Spelling(meant, {*plain, *words.real_words, *words.fillers, *self._titles})
        self._known = plain | self._fillers
        self._longest: dict[str, int] = defaultdict(int)
        for phrase in self._marks:
            self._longest[phrase[0]] = max(self._longest[phrase[0]], len(phrase))

    def marks(self, text: str) -> list[Mark]:
        """The message as marks; a word that means nothing here is plain."""
        tokens = [self._spelling.mend(token) for token in split(text)]
        tokens = [token for token in tokens if token not in self._fillers]
        return list(self._read(tokens, text))

    def _read(self, tokens: Sequence[str], text: str) -> Iterator[Mark]:
        capitals: frozenset[str] | None = None
        at, count = 0, len(tokens)
        while at < count:
            size = min(self._longest.get(tokens[at], 0), count - at)
            mark = None
            while size and mark is None:
                mark = self._marks.get(tuple(tokens[at : at + size]))
                size -= mark is None
            if mark and size == 1 and "given" in mark.kinds and mark.word in self._ordinary:
                capitals = _capitals(text) if capitals is None else capitals
                mark = mark if mark.word in capitals else self._without_name(mark)
            if size <= 1 and tokens[at] in self._titles and at + 1 < count and self._is_name(tokens[at + 1]):
                mark, size = self._titled(tokens[at], tokens[at + 1]), 2
            owner = None if mark else self._owner(tokens[at])
            if owner:
                yield owner
                mark = self._marks[POSSESSIVE,]
            yield mark or Mark(tokens[at], _PLAIN)
            at += size or 1

    def _owner(self, token: str) -> Mark | None:
        """The owner in a word whose apostrophe is left out: "a childs hair"."""
        mark = self._marks.get((token[:-1],)) if token.endswith("s") else None
        return mark if mark and mark.kinds & _OWNERS else None

    def _is_name(self, token: str) -> bool:
        return token.isalpha() and token not in self._known

    def _titled(self, title: str, name: str) -> Mark:
        """After a title a word is a name, so even a short one may be mended."""
        near = extractOne(name, list(self._surnames), scorer=OSA.distance, score_cutoff=1) if len(name) > 2 else None
        people = self._surnames[near[0]] if near else frozenset()
        return Mark("", frozenset({"titled"}), people=people, gender=self._titles[title])

    def _without_name(self, mark: Mark) -> Mark:
        kinds = mark.kinds - {"given", "person"}
        return Mark(mark.word, kinds or _PLAIN, mark.roles, frozenset(), mark.gender)

    def _add_lists(self, words: ConcernWords) -> None:
        def every(phrases: Iterable[str]) -> Iterator[tuple[str, ...]]:
            for phrase in phrases:
                yield from _spelt_out(phrase, words.places, self._fillers)

        for name in _LISTS:
            for phrase in every(getattr(words, name)):
                self._add(phrase, {name})
        for name in _VERBS:
            for word in " ".join(getattr(words, name)).split():
                self._add((word,), {name})
        for role, phrases in words.roles.items():
            for phrase in every(phrases):
                self._add(phrase, {"role"}, roles=frozenset({role}))
        for leaders in words.leaders:
            for phrase in every(leaders.words):
                self._add(phrase, {"role"}, roles=frozenset(leaders.may_be))
        for gender, phrases in (("m", words.male), ("f", words.female)):
            for phrase in every(phrases):
                self._add(phrase, (), gender=gender)

    def _add_names(self, directory: Directory) -> None:
        for person in directory.people:
            parts = split(person.name)
            parts = [part for part in parts if part.isalpha()]
            people = frozenset({person.id})
            if not parts:
                continue
            self._add(tuple(parts), {"person"}, people=people)
            self._surnames[parts[-1]] = self._surnames.get(parts[-1], frozenset()) | people
            for title, gender in self._titles.items():
                for part in (parts[0], parts[-1]):
                    self._add((title, part), {"person"}, people=people, gender=gender)
                self._add((title, *parts), {"person"}, people=people, gender=gender)
            for part in {parts[0], parts[-1]}:
                self._add((part,), {"person", "given"}, people=people)

    def _add(
        self,
        phrase: tuple[str, ...],
        kinds: Iterable[str],
        *,
        roles: frozenset[Role] = _NO_ROLES,
        people: frozenset[str] = frozenset(),
        gender: str = "",
    ) -> None:
        old = self._marks.get(phrase)
        if old:
            kinds, roles, people = {*kinds, *old.kinds}, roles | old.roles, people | old.people
            gender = gender or old.gender
        self._marks[phrase] = Mark(" ".join(phrase), frozenset(kinds), roles, people, gender)


def _capitals(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _CAPITAL.findall(text))


def _spelt_out(
    phrase: str, places: Mapping[str, tuple[str, ...]], fillers: frozenset[str]
) -> Iterator[tuple[str, ...]]:
    """The phrase for every word that may fill its places, read as a message would be."""
    parts = _PLACE.split(phrase)
    names = parts[1::2]
    for chosen in product(*(places[name] for name in names)):
        fill = iter(chosen)
        tokens = split("".join(part if number % 2 == 0 else next(fill) for number, part in enumerate(parts)))
        yield tuple(token for token in tokens if token not in fillers or len(tokens) == 1)


__all__ = ["POSSESSIVE", "Lexicon", "Mark"]
