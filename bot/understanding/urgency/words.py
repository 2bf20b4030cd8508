"""The word lists of the emergency rules, read once from `knowledge/urgency.yaml` and checked."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError, model_validator

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


class UrgencyWordsError(ValueError):
    """The emergency word lists cannot be used: correct the line that the message names."""


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

    @model_validator(mode="after")
    def _concepts_are_known(self) -> UrgencyWords:
        wanted = {"words": CONCEPTS, "verbs": VERB_CONCEPTS}
        given = {"words": self.words.keys(), "verbs": self.verbs.keys()}
        for part, names in wanted.items():
            if missing := sorted(names - given[part]):
                raise ValueError(f"`{part}` lacks {', '.join(missing)}")
            if strange := sorted(given[part] - names):
                raise ValueError(f"`{part}` has {', '.join(strange)}, which no rule uses")
        if strange := sorted(self.spelling_repaired - CONCEPTS - VERB_CONCEPTS):
            raise ValueError(f"`spelling_repaired` names {', '.join(strange)}, which is no list here")
        return self


def load_urgency_words(path: Path) -> UrgencyWords:
    """The lists of that file; a fault is told with the file and the key."""
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as fault:
        raise UrgencyWordsError(f"{path}: cannot be read as YAML: {fault}") from fault
    try:
        return UrgencyWords.model_validate(data)
    except ValidationError as fault:
        first = fault.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"]) or "the file"
        raise UrgencyWordsError(f"{path}: {place}: {first['msg']}") from fault
