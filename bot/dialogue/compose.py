"""Puts replies together out of content: answers with their notes and label, messages, offers to ask somebody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.content.directory import Directory, Site
from bot.content.labels import citation, flag_texts, label
from bot.content.messages import fill, text
from bot.content.model import Content, Fact, Paragraph
from bot.dialogue.turn import Choice, Offer, Reply, ReplyKind
from bot.escalation.policy import Asked, Urgency, first_asked


@dataclass(frozen=True)
class Library:
    """Content and directory: all that a reply is made of."""

    content: Content
    directory: Directory

    def is_shown(self, fact: str) -> bool:
        """Return whether this organisation shows a fact; some outside facts cannot be switched off."""
        return self.content.facts[fact].always_shown or fact not in self.directory.settings.hidden_facts

    def shown(self, paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
        """Return the paragraphs without statements that rest only on facts which this organisation has switched off."""
        kept = (
            replace(
                paragraph,
                statements=tuple(
                    statement
                    for statement in paragraph.statements
                    if not statement.facts or any(self.is_shown(fact) for fact in statement.facts)
                ),
            )
            for paragraph in paragraphs
        )
        return tuple(paragraph for paragraph in kept if paragraph.statements)

    def facts(self, paragraphs: Iterable[Paragraph]) -> tuple[Fact, ...]:
        """Return the facts that paragraphs rest on and that are shown, each once, in the order of the text."""
        named = [fact for paragraph in paragraphs for statement in paragraph.statements for fact in statement.facts]
        return tuple(self.content.facts[fact] for fact in dict.fromkeys(named) if self.is_shown(fact))


@dataclass(frozen=True)
class Scene:
    """Where and when a turn takes place."""

    library: Library
    site: Site
    at_work: bool = True

    @property
    def content(self) -> Content:
        """The content in use."""
        return self.library.content

    @property
    def places(self) -> Mapping[str, str]:
        """What the `{places}` of answers and messages stand for at this site."""
        directory, site = self.library.directory, self.site
        deputies = [directory.person(person_id) for person_id in site.deputies]
        dsl = directory.person(site.dsl)
        return {
            "organisation": directory.organisation,
            "site": site.name,
            "dsl": dsl.name,
            "dsl_phone": dsl.phone,
            "deputies": ", ".join(person.name for person in deputies),
            "deputy_phones": ", ".join(f"{person.name} {person.phone}" for person in deputies),
            "social_care": site.numbers.social_care,
            "duty_team": site.numbers.emergency_duty_team,
            "lado": site.numbers.lado,
            "data_protection_lead": site.numbers.data_protection_lead,
            "recording_system": directory.settings.recording_system,
        }

    def message(self, key: str, **values: str) -> tuple[Paragraph, ...]:
        """Return a message's paragraphs, filled in."""
        return fill(self.library.shown(self.content.messages[key].paragraphs), {**self.places, **values})

    def body(self, intent: str, slots: Mapping[str, str]) -> tuple[Paragraph, ...]:
        """Return the body of an intent's answer for these slots, filled in."""
        return fill(self.library.shown(self.content.answers[intent].variant(slots).paragraphs), self.places)

    def word(self, key: str, **values: str) -> str:
        """Return a message as one line."""
        return text(self.content, key, {**self.places, **values})

    def title(self, intent: str) -> str:
        """Return what people call an intent."""
        return self.content.intents[intent].title


def answer_reply(
    scene: Scene,
    intent: str,
    slots: Mapping[str, str],
    *,
    before: Sequence[Paragraph] = (),
    after: Sequence[Paragraph] = (),
    choices: Sequence[Choice] = (),
    kind: ReplyKind = "answer",
) -> Reply:
    """Answer an intent: lines due before it, the body for these slots, the record line, lines due after it; then
    the flags of conflicting versions, the limit of the library, and the label computed from the body's own facts."""
    answer = scene.content.answers[intent]
    body = scene.body(intent, slots)
    record = scene.message("record_line") if answer.record else ()
    limit = scene.message("limit_line") if answer.limit else ()
    paragraphs = (*before, *body, *record, *after)
    if kind != "answer":
        # Nothing of guidance is said in these, so nothing is cited (docs/commands.md).
        return Reply(kind=kind, paragraphs=paragraphs, choices=tuple(choices))
    own = scene.library.facts(body)
    cited = scene.library.facts((*body, *record, *limit, *before, *after))
    return Reply(
        kind=kind,
        paragraphs=paragraphs,
        notes=(*flag_texts(scene.content, own), *(paragraph.text for paragraph in limit)),
        label=label(scene.content, own),
        citations=tuple(citation(scene.content, fact) for fact in cited),
        choices=tuple(choices),
    )


def urgent_reply(scene: Scene, intent: str, slots: Mapping[str, str], after: Sequence[Paragraph]) -> Reply:
    """The emergency first, with nothing above it; then whatever else is due."""
    record = scene.message("record_line") if scene.content.answers[intent].record else ()
    paragraphs = (*scene.body(intent, slots), *after, *record)
    cited = scene.library.facts(paragraphs)
    return Reply(kind="urgent", paragraphs=paragraphs, citations=tuple(citation(scene.content, fact) for fact in cited))


def names_the_chain(content: Content, intent: str) -> bool:
    """Return whether an answer names the DSL or a deputy, which it may not where a concern is about one of them."""
    return any(
        place in statement.text
        for variant in content.answers[intent].variants
        for paragraph in variant.paragraphs
        for statement in paragraph.statements
        for place in ("{dsl", "{deput")
    )


def offers(scene: Scene, urgency: Urgency, topic: str, left_out: frozenset[str]) -> tuple[Offer, ...]:
    """Return whom to ask about a topic, each with the very message that they would get; empty where nobody is left."""
    asked = first_asked(scene.library.directory, scene.site, urgency, left_out)
    ping = scene.word("ping", topic=topic, urgency=scene.word(f"urgency_{urgency}"), asker=scene.word("asker_unknown"))
    return tuple(Offer(one, scene.word(f"role_{one.role}"), urgency, ping) for one in asked)


def preview(scene: Scene, offered: Sequence[Offer]) -> tuple[Paragraph, ...]:
    """Show whom the bot can ask, and exactly what they would get."""
    intro = scene.message("preview_intro", people=people_named([(offer.asked, offer.role) for offer in offered]))
    return intro + scene.message("ping_quoted", ping=offered[0].message) + hours_line(scene)


def named(scene: Scene, offered: Sequence[Offer]) -> tuple[Paragraph, ...]:
    """Name whom the bot can ask, without the message that they would get."""
    people = people_named([(offer.asked, offer.role) for offer in offered])
    return scene.message("miss_offer", people=people) + hours_line(scene)


def hours_line(scene: Scene) -> tuple[Paragraph, ...]:
    """Say that people may not answer now, and whom to ring instead; nothing in working hours."""
    return () if scene.at_work else scene.message("after_hours")


def not_sent(scene: Scene, offered: Sequence[Offer]) -> Reply:
    """Say plainly that nothing was sent, and whom to ring: where no way of sending is set up."""
    people = ", ".join(f"{offer.asked.person.name} ({offer.role}) {offer.asked.person.phone}" for offer in offered)
    return Reply("notice", scene.message("not_sent_here", people=people))


def people_named(people: Iterable[tuple[Asked, str]]) -> str:
    """Return "Priya Shah (DSL), Sam Okafor (deputy DSL)"."""
    return ", ".join(f"{asked.person.name} ({role})" for asked, role in people)
