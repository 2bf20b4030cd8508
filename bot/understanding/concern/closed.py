"""The small words that hold a sentence together: few, fixed, and part of the grammar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping


def word_set(text: str) -> frozenset[str]:
    """The words of a text, for rules that ask for one of them."""
    return frozenset(text.split())


_LISTS: Mapping[str, str] = {
    "stop": ". ! ? ; \n",
    "break": ", : - ( ) / and but because so then while when if that who which although or unless until since before "
    "after where though whenever as whom than",
    "joins": "and but then or , &",
    "relative": "who that which",
    "nominative": "he she they",
    "objective": "him her them",
    "reflexive": "himself herself themselves themself theirself themselfs hisself",
    "self": "i we me us",
    "you": "you",
    "it": "it this",
    "determiner": "the a an my our his her their your this that these those some any one another other new old "
    "young older male female same certain particular current former acting horrible lovely two three both all every "
    "each own senior junior whole",
    "be": "is was are were be been being am isnt wasnt arent werent got get gets getting aint",
    "auxiliary": "is was are were be been being am isnt wasnt arent werent has have had having hasnt havent hadnt "
    "will would could can may might must shall should did does do dont doesnt didnt wont wouldnt couldnt cant "
    "keeps kept keep keeping started starts start used to tends likes loves enjoys got gets goes not never aint went "
    "going seems seemed looks looked smells smelt smelled comes came turns turned acts acted feels became gone 'll",
    "modal": "should can could does do did must will would may has have is are was shall cant might",
    "not": "not isnt wasnt arent never aint nor",
    "by": "by",
    "preposition": "to with from of at near by in on about behind beside for into onto over via through against off "
    "between around past towards toward per under without like than",
    "recipient_preposition": "to with from via through for at of past per without",
    "possessive": "'s",
    "end": "isnt right innit yeah ok okay",
}


def _kinds() -> Mapping[str, frozenset[str]]:
    kinds: dict[str, set[str]] = defaultdict(set)
    for kind, words in _LISTS.items():
        for word in words.split(" "):
            kinds[word].add(kind)
    return {word: frozenset(found) for word, found in kinds.items()}


CLOSED = _kinds()
