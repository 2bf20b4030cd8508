"""Who speaks: an adult at work, perhaps quoting a child word for word, or somebody speaking of themselves."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.urgency.clauses import Clause
from bot.understanding.urgency.wordset import word_set

_SELF = word_set("i im ive id")
# "i said", "i told my mum": the writer's own words are no quotation.
_OWN_SPEECH_REACH = 3
_INDIRECT = word_set("he she they hes shes hell to not")
_MINE = word_set("my our")
_LISTENER = word_set("me us")
_OTHERS = word_set("he she they child pupil girl boy lad student kid daughter son teen teenager client patient")
_SAYS_ALWAYS_LAST = word_set("said says told whispered wrote texted")
_INTRODUCING = word_set(
    "said says me wrote reads texted pupil note book diary this text message following her him like"
)
_SHORT_LINE = 9


def at_work(clauses: Sequence[Clause]) -> bool:
    """Whether an adult speaks of their work: in a role, of those they care for, or of a procedure."""
    return any(clause.mentions("professional", "role") for clause in clauses)


def quotes_child(clauses: Sequence[Clause]) -> bool:
    """Whether an adult at work is speaking, or somebody repeats what another said.

    Somebody who gives a child's age as their own, outside any quotation, is taken for a child all the same.
    """
    reported = reported_speech(clauses)
    own_age = any(
        clause.has("child_age", "school_age") and not reported[at] and not clause.mentions("reporter")
        for at, clause in enumerate(clauses)
    )
    if any(clause.mentions("role", "adult_life") for clause in clauses):
        return not own_age
    return not own_age and (at_work(clauses) or any(reported))


def reported_speech(clauses: Sequence[Clause]) -> tuple[bool, ...]:
    """For each clause: whether it repeats what somebody else said or wrote."""
    closed = {clause.sentence for at, clause in enumerate(clauses) if _closes_quotation(clauses, at)}
    result = []
    for at, clause in enumerate(clauses):
        said = any(
            _says(clauses[place])
            and not _carried_on(clauses, place)
            and (clauses[place].sentence == clause.sentence or _introduces(clauses[place], clause))
            for place in range(max(0, at - 3), at + 1)
        )
        result.append(clause.quoted or clause.sentence in closed or said)
    return tuple(result)


def _carried_on(clauses: Sequence[Clause], at: int) -> bool:
    """ "my coach texts me and says ...", "a man i met ... and says": the writer speaks of someone of their own."""
    clause = clauses[at]
    if clause.mentions("grown_contact"):
        return True
    hits = clause.found.get("reporter", ())
    if not at or not hits or hits[0].start > 1 or clauses[at - 1].sentence != clause.sentence:
        return False
    before = clauses[at - 1]
    if clause.has("hush") and before.mentions("child_kin") and "me" in before.words:
        return True
    return before.mentions("grown_contact") or (before.mentions("child_kin") and not _MINE.isdisjoint(before.words))


def _closes_quotation(clauses: Sequence[Clause], at: int) -> bool:
    """ "my dad hits me, she said": who spoke comes last."""
    clause = clauses[at]
    words = [word for word in clause.words if word not in _LISTENER | {"to", "just", "now", "today"}]
    last = len(words) - 1
    return last >= 1 and words[last] in _SAYS_ALWAYS_LAST and words[last - 1] in _OTHERS and (last > 1 or at > 0)


def _introduces(other: Clause, clause: Clause) -> bool:
    """A line that only says that somebody spoke, just before what they said."""
    return (
        clause.sentence - other.sentence == 1
        and bool(other.words)
        and _says(other)
        and (other.words[-1] in _INTRODUCING)
        and len(other.words) <= max(_SHORT_LINE, len(clause.words) * 2)
    )


def _says(clause: Clause) -> bool:
    """Whether somebody else speaks here in their own words, so that "me" may be them and not the writer."""
    for hit in clause.found.get("reporter", ()):
        before = clause.words[max(0, hit.start - _OWN_SPEECH_REACH) : hit.start]
        if not _SELF.isdisjoint(before):
            continue
        # "my dad says ..." and "he said he will hurt me" are told by the writer in the writer's own words.
        if "my" in before and clause.mentions("child_kin"):
            continue
        after = [word for word in clause.words[hit.end : hit.end + 2] if word not in _LISTENER]
        if not after or after[0] not in _INDIRECT:
            return True
    return False
