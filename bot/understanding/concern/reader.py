"""Reads one message for a worry about staff, and ties it to people of the directory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.content.directory import Directory, Site
from bot.understanding.concern.conduct import findings
from bot.understanding.concern.finding import Finding
from bot.understanding.concern.lexicon import Lexicon, Mark
from bot.understanding.concern.response import is_said
from bot.understanding.concern.scene import Scene
from bot.understanding.concern.words import ConcernWords, Role


@dataclass(frozen=True)
class Concern:
    """Whether a worry is about the conduct of staff, and about whom."""

    staff: bool
    """The worry is, or may be, about the conduct of staff or a volunteer."""
    sure: bool
    """Nothing in the grammar leaves a doubt about that."""
    roles: frozenset[str]
    """Roles named, implied, or held by a person named; a boss may hold several."""
    people: frozenset[str]
    """Ids of everybody in the directory whom it is, or may be, about; empty where nobody is identified."""
    inactive: bool
    """Somebody in safeguarding is said not to act."""
    absent: bool
    """Somebody in safeguarding is said not to be reachable."""
    why: tuple[str, ...]
    """Names of the rules that fired, never text."""


class ConcernReader:
    """Reads messages against one directory."""

    def __init__(self, words: ConcernWords, directory: Directory) -> None:
        self._lexicon = Lexicon(words, directory)
        self._sites = {site.id: site for site in directory.sites}
        self._default = directory.default_site

    def read(self, text: str, site_id: str | None) -> Concern:
        """Read a message; roles are those of the site, or of every site where it is not known."""
        scene = Scene(tuple(self._lexicon.marks(text)))
        sites = self._at(site_id)
        every = findings(scene) if any(scene.staff) else []
        found = [finding for finding in every if _is_here(scene.marks[finding.at], sites)]
        inactive, absent = is_said(scene, "inactivity"), is_said(scene, "absence")
        roles: set[str] = set()
        people: set[str] = set()
        for place in {finding.at for finding in found}:
            mark = scene.marks[place]
            roles |= mark.roles
            named = _of_sites(mark.people, sites)
            people |= named | _holders(mark.roles, sites)
            roles |= _held(named, sites)
        return Concern(
            staff=bool(found),
            sure=any(finding.sure for finding in found),
            roles=frozenset(roles),
            people=frozenset(people),
            inactive=inactive,
            absent=absent,
            why=_why(found, inactive, absent),
        )

    def mentioned(self, text: str, site_id: str | None) -> frozenset[str]:
        """Everybody of the directory named or implied in any part, for a worry that is known by other means."""
        scene, sites = Scene(tuple(self._lexicon.marks(text))), self._at(site_id)
        marks = [mark for mark, staff in zip(scene.marks, scene.staff, strict=True) if staff]
        named = {person for mark in marks for person in _of_sites(mark.people, sites)}
        return frozenset(named | {person for mark in marks for person in _holders(mark.roles, sites)})

    def _at(self, site_id: str | None) -> tuple[Site, ...]:
        site = self._sites.get(site_id or self._default)
        return (site,) if site else tuple(self._sites.values())


def _is_here(mark: Mark, sites: Iterable[Site]) -> bool:
    """A given name alone is a pupil's sooner than that of somebody at another site."""
    return "given" not in mark.kinds or bool(mark.people & _everybody(sites))


def _why(found: Iterable[Finding], inactive: bool, absent: bool) -> tuple[str, ...]:
    rules = sorted({finding.rule for finding in found})
    return (*rules, *(["inactivity"] if inactive else []), *(["absence"] if absent else []))


def _people_of(site: Site) -> dict[Role, tuple[str, ...]]:
    return {
        "dsl": (site.dsl,),
        "deputy": site.deputies,
        "senior_lead": (site.senior_lead,),
        "head": (site.head,),
        "chair": (site.chair,),
        "independent_contact": (site.independent_contact,),
    }


def _holders(roles: Iterable[Role], sites: Iterable[Site]) -> set[str]:
    return {person for site in sites for role in roles for person in _people_of(site)[role]}


def _held(people: Iterable[str], sites: Iterable[Site]) -> set[str]:
    wanted = set(people)
    return {role for site in sites for role, holders in _people_of(site).items() if wanted & set(holders)}


def _of_sites(people: frozenset[str], sites: Iterable[Site]) -> set[str]:
    """Of several people who share a name, those of the site; where none is, all of them."""
    return set(people & _everybody(sites)) or set(people)


def _everybody(sites: Iterable[Site]) -> set[str]:
    return {person for site in sites for holders in _people_of(site).values() for person in holders}
