"""Figures of speech known by their grammar: what a thing does, or what is done to a thing, harms nobody."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.urgency.inflect import PAST
from bot.understanding.urgency.lexicon import Hit
from bot.understanding.urgency.wordset import word_set

_HARM = word_set("violence attack lethal maim weak_violence hurts_me life grave")
_STATES = word_set("life grave")
# Between a subject and its verb: "this audit is really going to kill me".
_HELPERS = word_set("""is are was will would could might may can going gonna to has have had just really nearly almost
    literally absolutely actually slowly all both now today honestly seriously be about keeps kept s""")
_PASSIVE = word_set("was were been being got get gets is are be")
# "a lad in my class will stab him" is not said of the class.
_PLACING = word_set("in from of at on during after before by with for outside about into inside near over")
_DETERMINERS = word_set("""the this that these those my our his her their your a an whole stupid bloody damn new old
    office school entire sodding flipping wretched""")
_GROUPS = word_set("class")
_PEOPLE_AFTER = word_set("person child kin")
_REACH = 7


def by_or_to_things(words: Sequence[str], hits: Sequence[Hit]) -> set[int]:
    """Places of words of harm whose subject, or whose only object, is a thing."""
    things = {hit.start for hit in hits if hit.concept == "thing"}
    causes = things | {hit.start for hit in hits if hit.concept == "harsh"}
    if not causes:
        return set()
    people = {hit.start for hit in hits if hit.concept in _PEOPLE_AFTER}
    masked: set[int] = set()
    for hit in hits:
        if hit.concept not in _HARM:
            continue
        if _done_by(words, hit, causes) or (hit.concept not in _STATES and _done_to(words, hit, things, people)):
            masked.update(range(hit.start, hit.end))
    return masked


def _done_by(words: Sequence[str], hit: Hit, causes: set[int]) -> bool:
    at = hit.start - 1
    while at >= 0 and words[at] in _HELPERS and hit.start - at < _REACH and at not in causes:
        at -= 1
    if at not in causes or not _PLACING.isdisjoint(words[max(0, at - 3) : at]):
        return False
    return not (PAST in hit.forms and words[hit.start - 1] in _PASSIVE)


def _done_to(words: Sequence[str], hit: Hit, things: set[int], people: set[int]) -> bool:
    at = hit.end
    while at < len(words) and words[at] in _DETERMINERS and at - hit.end < _REACH:
        at += 1
    if at not in things or words[at] in _GROUPS:
        return False
    # "smashed the laptop over his head" is done to somebody after all.
    return people.isdisjoint(range(at + 1, at + _REACH))
