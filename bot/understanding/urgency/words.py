"""The word lists of the emergency rules, read once from `knowledge/urgency.yaml` and checked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints, TypeAdapter

from bot.content.yamlfile import Document, checked, read_yaml
from bot.errors import ContentError, Fault, fault
from bot.understanding.urgency.wordset import word_set

_WORD = r"[a-z0-9]+(?:/[a-z0-9]+)*"
Phrase = Annotated[str, StringConstraints(pattern=rf"^{_WORD}(?: (?:{_WORD}|~|_))*$")]
Verb = Annotated[str, StringConstraints(pattern=r"^[a-z]+(?: [a-z]+){0,2}$")]
Word = Annotated[str, StringConstraints(pattern=r"^[a-z0-9']+$")]
Respelling = Annotated[str, StringConstraints(pattern=r"^[a-z]+(?: [a-z]+)*$")]

VERB_CONCEPTS = frozenset({"maim", "violence", "attack", "weak_violence", "lethal"})
CONCEPTS = word_set(
    """
    abducted abroad abuse accident acute adult_life adult_victim again alone amount ask asks
    break_in building_work captive child child_age child_kin child_world collect commotion
    crime_noun crime_stated crisis crisis_weak cruelty cutting cutting_self danger_topic danger_word dangerous
    death define did_it driving drug event far_past fear fgm fiction fight figure fire first forced
    forced_strong future go_home gone goodbye grave groom harm hear height height_strong help
    here_now home_fear hurts_me hypo hypo_hard illness images impaired implement indefinite intruder
    intruder_strong jump kill_phrase kin life ligature lunge marks meet missing negative_whole
    negator non_threat not_negation not_safe now online open_ended past peer perch person pics pills
    plea pregnant professional records reporter resolved robbed school_age secrecy self_fear serious
    setting severe sexual share_image small_baby small_child soon staff stranger strong_now subject
    suicide supply take_away threat took tool topic toy unknown vital waiting_for was_child weapon
    what_now wield wish witness
    arms carer engine everything_there fighting_hard forced_entry found_verb fumes gulp harsh in_charge just_now
    grown_contact hungry hush leak left_self lure means means_weak role thoughts yearning
    live lying lying_now no_future on_body poison sealed thing with_them wont_release
    """
)


class UrgencyWords(BaseModel):
    """Phrases by concept; how they are put together is in the rules."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    words: dict[str, tuple[Phrase, ...]]
    """Words and phrases of each concept."""
    verbs: dict[str, tuple[Verb, ...]]
    """Verbs of each concept, each standing for all of its forms."""
    respell: dict[Word, Respelling]
    """How people text, and the words that they mean."""
    spelling_repaired: frozenset[str]
    """Concepts whose words are also found with a slip in them."""
    look_alikes: frozenset[Word]
    """Real words so like a listed one that they would pass for a slip."""


_WORDS = TypeAdapter(UrgencyWords)


def load_urgency_words(path: Path) -> UrgencyWords:
    """Read the lists. Raises ContentError that names the file, the line and the list."""
    faults: list[Fault] = []
    document = read_yaml(path, path.parent.parent, faults)
    words = checked(_WORDS, document, document.data, (), faults) if document else None
    if words and document:
        faults += _strange(words, document)
    if faults or words is None:
        raise ContentError(faults)
    return words


def _strange(words: UrgencyWords, document: Document) -> Iterator[Fault]:
    """Lists that a rule needs and that are not there, and lists that no rule uses."""
    wanted = {"words": CONCEPTS, "verbs": VERB_CONCEPTS}
    given = {"words": words.words.keys(), "verbs": words.verbs.keys()}
    for part, names in wanted.items():
        for name in sorted(names - given[part]):
            yield fault(document.file, document.line(part), "missing", name=f"{part}.{name}")
        for name in sorted(given[part] - names):
            yield fault(document.file, document.line(part, name), "unexpected", name=f"{part}.{name}")
    for name in sorted(words.spelling_repaired - CONCEPTS - VERB_CONCEPTS):
        yield fault(document.file, document.line("spelling_repaired"), "unexpected", name=name)
