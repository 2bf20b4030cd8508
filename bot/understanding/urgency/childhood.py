"""What children write of without naming a blow: hunger, being left alone, secrets with a grown-up, pictures."""

from __future__ import annotations

from collections.abc import Iterator

from bot.understanding.urgency.scene import Scene
from bot.understanding.urgency.wordset import word_set

_OWN = word_set("i im ive id me my myself we us our were weve")
_BARE = word_set("the his her their a an your whose that this said new")
_GROWN = range(17, 90)
_AGE_BEFORE = word_set("is hes shes was aged im says be")


def untold(scene: Scene) -> Iterator[str]:
    """Names of the signs in one clause that a child tells of neglect, of a secret or of somebody online."""
    if not _near_own(scene):
        return
    mine = _own_grown_up(scene)
    if scene.has("hungry", "left_self") and (mine or scene.near("child_world")):
        yield "neglect"
    if scene.has("hush") and (mine or _grown_contact(scene) or scene.near("child_world")):
        yield "secret_with_adult"
    if _grown_contact(scene) and scene.has("lure") and (scene.near("asks", "hush") or _grown_age(scene)):
        yield "met_online"
    if scene.near("pics", "images") and scene.has("leak") and scene.near("leak") and _of_me(scene):
        yield "pictures_of_me"


def _own_grown_up(scene: Scene) -> bool:
    """ "my coach", or a bare "mum" as nobody writes of a client."""
    for clause in scene.clauses[max(0, scene.at - 1) : scene.at + 2]:
        for hit in clause.hits("child_kin"):
            before = clause.words[max(0, hit.start - 2) : hit.start]
            # "the scout leader gives me beer"
            if before[-1:] == ("the",) and "me" in clause.words[hit.end : hit.end + 4]:
                return True
            if not {"my", "our", "me"}.isdisjoint(before) or (not before and clause.words[0] in {"mum", "dad"}):
                return True
            if clause.words[hit.start] in {"mum", "dad"} and _BARE.isdisjoint(before[-1:]):
                return True
    return False


def _grown_contact(scene: Scene) -> bool:
    return scene.near("grown_contact") or (scene.near("online") and scene.near("stranger"))


def _grown_age(scene: Scene) -> bool:
    return any(
        word.isdecimal() and int(word) in _GROWN and clause.words[at - 1] in _AGE_BEFORE
        for clause in scene.clauses[max(0, scene.at - 1) : scene.at + 2]
        for at, word in enumerate(clause.words)
        if at
    )


def _of_me(scene: Scene) -> bool:
    return any(
        "me" in clause.words or "my" in clause.words for clause in scene.clauses[max(0, scene.at - 1) : scene.at + 2]
    )


def _near_own(scene: Scene) -> bool:
    return any(clause.word_set & _OWN for clause in scene.clauses[max(0, scene.at - 1) : scene.at + 2])
