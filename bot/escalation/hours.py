"""Whether a site is at work at a moment: weekdays and terms of the directory, in Europe/London time."""

from __future__ import annotations

import datetime as dt
from typing import Final
from zoneinfo import ZoneInfo

from bot.content.directory import Site

LONDON: Final = ZoneInfo("Europe/London")
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def at_work(site: Site, now: dt.datetime) -> bool:
    """Return whether `now` (aware) lies in the site's working hours and, where terms are given, in a term."""
    local = now.astimezone(LONDON)
    day = _DAYS[local.weekday()]
    in_hours = any(day in hours.days and hours.start <= local.time() < hours.end for hours in site.working_hours)
    in_term = not site.term_dates or any(term.start <= local.date() <= term.end for term in site.term_dates)
    return in_hours and in_term
