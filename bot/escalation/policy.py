"""Who is asked first, by urgency, with whoever the concern is about left out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from bot.content.directory import Directory, Person, Site

Urgency = Literal["emergency", "today", "routine"]
Role = Literal["dsl", "deputy", "senior_lead"]


@dataclass(frozen=True)
class Asked:
    """A person who is asked, and the role that they are asked in."""

    person: Person
    role: Role


def chain(directory: Directory, site: Site, left_out: Collection[str]) -> tuple[Asked, ...]:
    """Return the site's people in the order in which they are asked, nobody twice, nobody who is left out."""
    order: list[tuple[str, Role]] = [(site.dsl, "dsl")]
    order += [(deputy, "deputy") for deputy in site.deputies]
    order.append((site.senior_lead, "senior_lead"))
    found: dict[str, Asked] = {}
    for person_id, role in order:
        if person_id not in left_out and person_id not in found:
            found[person_id] = Asked(directory.person(person_id), role)
    return tuple(found.values())


def first_asked(directory: Directory, site: Site, urgency: Urgency, left_out: Collection[str]) -> tuple[Asked, ...]:
    """Return who is asked at once: in an emergency the DSL and all deputies together, else the first of the chain."""
    everybody = chain(directory, site, left_out)
    if urgency == "emergency":
        together = tuple(asked for asked in everybody if asked.role != "senior_lead")
        return together or everybody
    return everybody[:1]
