"""Who is who: sites, DSLs, deputies, hours and local numbers (docs/configuration.md)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter
from pydantic.dataclasses import dataclass

from bot.content.model import STRICT, Identifier, Sentence, Where
from bot.content.yamlfile import checked, read_yaml
from bot.errors import ContentError, Fault, fault

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


@dataclass(frozen=True, config=STRICT)
class Hours:
    """Working hours of some weekdays, in Europe/London local time."""

    days: tuple[Weekday, ...]
    start: dt.time
    end: dt.time


@dataclass(frozen=True, config=STRICT)
class Term:
    """A stretch of term, both days included."""

    start: dt.date
    end: dt.date


@dataclass(frozen=True, config=STRICT)
class Numbers:
    """Telephone numbers of a site's area."""

    social_care: Sentence
    emergency_duty_team: Sentence
    lado: Sentence
    data_protection_lead: Sentence


@dataclass(frozen=True, config=STRICT)
class Site:
    """A school, team or club of the organisation; people are named by their ids."""

    id: Identifier
    name: Sentence
    dsl: Identifier
    deputies: tuple[Identifier, ...]
    senior_lead: Identifier
    head: Identifier
    chair: Identifier
    independent_contact: Identifier
    working_hours: tuple[Hours, ...]
    term_dates: tuple[Term, ...]
    numbers: Numbers
    kind: Literal["school", "other"] = "school"


@dataclass(frozen=True, config=STRICT)
class Person:
    """Somebody with a role; `handles` are their ids on each platform."""

    id: Identifier
    name: Sentence
    phone: Sentence
    handles: Mapping[Literal["slack", "teams"], str] = Field(default_factory=dict)
    groups: tuple[Identifier, ...] = ()


@dataclass(frozen=True, config=STRICT)
class Member:
    """Which site somebody belongs to, by the most particular of workspace, team, channel and user."""

    site: Identifier
    workspace: str = ""
    team: str = ""
    channel: str = ""
    user: str = ""


@dataclass(frozen=True, config=STRICT)
class Settings:
    """What only the organisation can decide."""

    recording_system: Sentence
    uncertain: Literal["automatic", "ask"] = "automatic"
    uncertain_delay_seconds: Annotated[int, Field(ge=10, le=600)] = 60
    child_alerts: bool = False
    early_help_consent: Literal["ask_dsl", "required", "not_required"] = "ask_dsl"
    retention_days: Annotated[int, Field(ge=1, le=365)] = 30
    answer_owners: tuple[Identifier, ...] = ()
    hidden_facts: tuple[str, ...] = ()
    """Outside facts that this organisation does not show."""


@dataclass(frozen=True, config=STRICT)
class Directory:
    """One organisation: the truth for who holds which role."""

    organisation: Sentence
    default_site: Identifier
    sites: Annotated[tuple[Site, ...], Field(min_length=1)]
    people: tuple[Person, ...]
    settings: Settings
    members: tuple[Member, ...] = ()
    sample: bool = False
    """The directory that ships with the bot: its people and numbers are invented."""
    where: Where = Where()

    def site(self, site_id: str | None) -> Site:
        """Return the site, or the default one where none is named. Raises KeyError."""
        wanted = site_id or self.default_site
        for site in self.sites:
            if site.id == wanted:
                return site
        raise KeyError(wanted)

    def person(self, person_id: str) -> Person:
        """Return the person. Raises KeyError."""
        for person in self.people:
            if person.id == person_id:
                return person
        raise KeyError(person_id)


_DIRECTORY = TypeAdapter(Directory)
_ROLES = ("dsl", "senior_lead", "head", "chair", "independent_contact")


def load_directory(path: Path, root: Path | None = None) -> Directory:
    """Read a directory; its file is named in faults relative to `root`, or in full. Raises ContentError."""
    faults: list[Fault] = []
    document = read_yaml(path, root, faults)
    directory = checked(_DIRECTORY, document, document.data, (), faults) if document else None
    if directory and document:
        for number, site in enumerate(directory.sites):
            faults += _site_faults(directory, site, document.file, document.line("sites", number))
        known = {site.id for site in directory.sites}
        if directory.default_site not in known:
            faults.append(
                fault(document.file, document.line("default_site"), "unknown_site", name=directory.default_site)
            )
        faults += [
            fault(document.file, document.line("members", number), "unknown_site", name=member.site)
            for number, member in enumerate(directory.members)
            if member.site not in known
        ]
    if faults or directory is None:
        raise ContentError(faults)
    return directory


def _site_faults(directory: Directory, site: Site, file: str, line: int) -> list[Fault]:
    people = {person.id for person in directory.people}
    named = [getattr(site, role) for role in _ROLES] + list(site.deputies)
    faults = [fault(file, line, "unknown_person", name=name) for name in dict.fromkeys(named) if name not in people]
    chain = Counter([site.dsl, *site.deputies, site.senior_lead])
    faults += [fault(file, line, "person_twice", name=name) for name, times in chain.items() if times > 1]
    if not site.deputies:
        faults.append(fault(file, line, "no_deputy"))
    return faults
