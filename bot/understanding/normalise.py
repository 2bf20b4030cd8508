"""Text as the rules read it: one spelling for each of the many ways of typing the same thing.

The result is for reading only. It is never shown, quoted or kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import product

_QUOTES = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´ʼʹ", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
    }
)

# Emoji that say what the sentence says; the rest are left out, because fire or a skull is mostly decoration.
_EMOJI = {
    **dict.fromkeys("🔪🗡⚔", " knife "),
    "🔫": " gun ",
    "💣": " bomb ",
    "🩸": " blood ",
    "💊": " pills ",
    "🆘": " help ",
    **dict.fromkeys("😭😢😿", " crying "),
}
_PICTURES = str.maketrans(_EMOJI)

_LOOK_ALIKE = str.maketrans(
    "авеёкмнорстухіїјѕԁԛԝьѵӏ" + "αβεηικνορτυχγω",  # Cyrillic, then Greek
    "abeekmhopctyxiijsdqwbvl" + "abeniknoptuxyw",
)
_DIGIT_LETTER = str.maketrans("013457@$", "oieastas")

_WORD = re.compile(r"\w+")
_FLANKED = re.compile(r"(?<=[a-z])[013457@$]+(?=[a-z])")
_LEET_WORD = re.compile(r"(?<![\w@$])(?=[0@$]?[a-z])[a-z0-9@$]{4,20}(?![\w@$])")
_RUN = re.compile(r"([^\W\d_])\1{2,}")
_SPACE = re.compile(r"\s+")

# A stretched word is tried with two letters first, and these are the words that really have two.
_DOUBLED_WORDS = """
    all allowed been beer being bleed bleeding blood boss bottle bullied bully butt call called class cutting
    daddy door feel feeling feet fell floor food free full good happen happened happening hell hello hidden
    hitting hurry keep keeps kicking kiss kissed kill killed killing kills letter little look matter meet
    meeting middle missing miss mummy need needs off passed pill pills please poorly pull pulled putting
    really roof room running school scissors screen see seem seen sleep sleeping smell smells soon sorry spoon
    stabbed stabbing steel still street sunny suffering swallowed teen tell telling tomorrow too took tooth
    unwell wall week weekend weeks weed well will wood worry yelling
"""
_DOUBLED = frozenset(_DOUBLED_WORDS.split())


def normalise(text: str) -> str:
    """The text in one plain, casefolded spelling; a line break stays, as it ends a sentence."""
    if not text.isascii():
        text = _plain_letters(text)
    text = text.casefold().replace("`", "'")
    text = _LEET_WORD.sub(_letters_for_digits, text)
    if _RUN.search(text):
        text = _WORD.sub(_unstretched, text)
    return _SPACE.sub(_one_space, text).strip()


def _plain_letters(text: str) -> str:
    """Settled by repetition: folding one kind of letter may leave another that folds again."""
    for _ in range(4):
        before = text
        text = unicodedata.normalize("NFKC", text.translate(_PICTURES)).casefold()
        text = "".join(_bare(text)).translate(_QUOTES).translate(_PICTURES)
        text = _WORD.sub(_one_alphabet, text)
        if text == before or text.isascii():
            break
    return text


def _bare(text: str) -> Iterator[str]:
    """Letters without accents; zero-width and other invisible characters are dropped."""
    for char in unicodedata.normalize("NFD", text):
        category = unicodedata.category(char)
        if category == "Cf" or category[0] == "M":
            continue
        yield char


def _one_alphabet(match: re.Match[str]) -> str:
    """A word of mixed alphabets is a disguise or a slip; a word wholly in another is left alone."""
    word = match.group()
    if word.isascii() or not any("a" <= char <= "z" for char in word):
        return word
    return word.translate(_LOOK_ALIKE)


def _letters_for_digits(match: re.Match[str]) -> str:
    """Only between letters, or a leading nought, so that s47, 3pm, b4, 12yo and year7 stay as they are."""
    word = match.group()
    if word.isalpha() or sum(char.isalpha() for char in word) < 3:
        return word
    word = _FLANKED.sub(lambda found: found.group().translate(_DIGIT_LETTER), word)
    return word[0].translate(_DIGIT_LETTER) + word[1:]


def _unstretched(match: re.Match[str]) -> str:
    word = match.group()
    runs = list(_RUN.finditer(word))
    if not runs:
        return word
    if len(runs) <= 3:
        for lengths in product((2, 1), repeat=len(runs)):
            if (shorter := _with_runs(word, runs, lengths)) in _DOUBLED:
                return shorter
    return _with_runs(word, runs, (1,) * len(runs))


def _with_runs(word: str, runs: list[re.Match[str]], lengths: tuple[int, ...]) -> str:
    parts, at = [], 0
    for run, length in zip(runs, lengths, strict=True):
        parts += [word[at : run.start()], run.group(1) * length]
        at = run.end()
    return "".join(parts) + word[at:]


def _one_space(match: re.Match[str]) -> str:
    return "\n" if "\n" in match.group() else " "
