import numpy as np
from numpy.typing import NDArray

from bot.understanding import ngrams

TEXTS = ["share with consent", "share without consent", "ring the police", "Ring, the POLICE!"]


def likeness(text: str) -> NDArray[np.float32]:
    terms, postings, _ = ngrams.index(TEXTS)
    return postings.cosines(terms.vector(text))


def test_a_text_is_wholly_like_itself_whatever_its_case_and_marks() -> None:
    cosines = likeness("RING the police?")
    assert np.allclose(cosines[2:], 1, atol=1e-5)
    assert (cosines[:2] < 0.2).all()


def test_likeness_is_the_cosine_of_the_vectors() -> None:
    terms, _, _ = ngrams.index(TEXTS)
    asked = dict(zip(*(part.tolist() for part in terms.vector("share the consent form")), strict=True))
    for text, cosine in zip(TEXTS, likeness("share the consent form"), strict=True):
        held = dict(zip(*(part.tolist() for part in terms.vector(text)), strict=True))
        assert np.isclose(cosine, sum(asked[term] * held.get(term, 0.0) for term in asked), atol=1e-6)


def test_a_text_that_shares_no_letters_is_like_nothing() -> None:
    assert not likeness("zzz").any()
    assert not likeness("").any()


def test_terms_stay_inside_words() -> None:
    assert ngrams.character_terms("ab") == [" a", "ab", "b ", " ab", "ab ", " ab "]
    assert ngrams.word_terms("Don't tell them") == ["don't", "tell", "them", "don't tell", "tell them"]


def test_what_terms_stand_for_gives_what_likeness_to_the_texts_would() -> None:
    terms, postings, _ = ngrams.index(TEXTS)
    rows = np.arange(8, dtype=np.float32).reshape(4, 2)
    numbers, weights = terms.vector("share the consent form")
    by_terms = weights @ postings.onto(rows)[numbers].astype(np.float32)
    assert np.allclose(by_terms, likeness("share the consent form") @ rows, atol=1e-2)
