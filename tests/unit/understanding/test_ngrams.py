import numpy as np

from bot.understanding import ngrams

TEXTS = ["share with consent", "share without consent", "ring the police", "Ring, the POLICE!"]


def test_a_text_is_wholly_like_itself_whatever_its_case_and_marks() -> None:
    cosines = ngrams.index(TEXTS).cosines("RING the police?")
    assert np.allclose(cosines[2:], 1, atol=1e-5)
    assert (cosines[:2] < 0.2).all()


def test_likeness_is_the_cosine_of_the_vectors() -> None:
    index = ngrams.index(TEXTS)
    asked = dict(zip(*(part.tolist() for part in index.vector("share the consent form")), strict=True))
    for text, cosine in zip(TEXTS, index.cosines("share the consent form"), strict=True):
        held = dict(zip(*(part.tolist() for part in index.vector(text)), strict=True))
        assert np.isclose(cosine, sum(asked[term] * held.get(term, 0.0) for term in asked), atol=1e-6)


def test_a_text_that_shares_no_letters_is_like_nothing() -> None:
    assert not ngrams.index(TEXTS).cosines("zzz").any()
    assert not ngrams.index(TEXTS).cosines("").any()


def test_terms_stay_inside_words() -> None:
    assert ngrams.character_terms("ab") == [" a", "ab", "b ", " ab", "ab ", " ab "]
    assert ngrams.word_terms("Don't tell them") == ["don't", "tell", "them", "don't tell", "tell them"]
