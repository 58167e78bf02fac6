"""The order of extraction, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import msgspec

from ujar.extract import acts, dates, events, places, speakers
from ujar.extract.labeller import Heard
from ujar.extract.pack import DEFAULT_PROFILE, Profile, pack_of
from ujar.extract.speakers.nesting import shallow
from ujar.extract.statements import build_statements
from ujar.extract.targets import Names
from ujar.reading.flags import in_order
from ujar.records import Actor, Article, Lang, MadeBy, TaggedSpan

__all__ = ["Stage", "extract", "versions_of"]


Stage = Literal["document", "tagger", "attributions", "speakers", "spans", "dates", "statements", "places", "events"]
"""`document` is tokens, sentences and parts of speech, `spans` the layer of that name where it has a labeller."""


def extract(
    article: Article, *, profile: Profile = DEFAULT_PROFILE, done: Callable[[Stage], None] = lambda stage: None
) -> Article:
    """Return the article with all that is found in it but links; `done` hears of each stage as it ends.

    A pure function of the article: no state, no clock, no file beyond the models of the package. That is what
    lets it run in a process pool, on a cluster, in a notebook and in a web application alike.
    """
    pack = pack_of(article.lang, profile)
    doc = pack.document(article)
    done("document")
    tagged = pack.tagger.tag(doc)
    done("tagger")
    every = pack.attributions(doc, tagged)
    attributions = shallow(every)
    done("attributions")
    heard = Heard(attributions, speakers.resolve_speakers(doc, attributions, pack.speakers))
    done("speakers")
    spans = pack.labeller.label(doc, heard) if pack.labeller is not None else tagged.parts
    done("spans")
    resolved, actors, _, people, pronouns = heard.speakers
    found_dates = dates.find_dates(article.text, lang=article.lang, published=article.published, skip=article.regions)
    done("dates")
    statements = build_statements(
        doc,
        attributions,
        resolved,
        found_dates,
        names=Names.of(people | _surface_forms(actors), pronouns),
        made_by=pack.made_by,
        votes=tagged.acts,
    )
    done("statements")
    found_places = places.find_places(doc, actors=actors, statements=statements)
    done("places")
    found_events = events.find_events(doc, statements=statements, dates=found_dates, places=found_places, actors=actors)
    extracted = msgspec.structs.replace(
        article,
        flags=in_order((*article.flags, "nested-too-deep")) if len(attributions) < len(every) else article.flags,
        spans=tuple(
            TaggedSpan(start=s, end=e, label=t.label, score=t.score)
            for t in spans
            for s, e in [doc.span(t.start, t.end)]
        ),
        statements=statements,
        actors=actors,
        dates=found_dates,
        places=found_places,
        events=found_events,
        made_by=versions_of(article.lang, read=article.made_by.read, profile=profile),
    )
    done("events")
    return extracted


def versions_of(lang: Lang, *, read: str | None, profile: Profile = DEFAULT_PROFILE) -> MadeBy:
    """Return the versioned names of what extracts in a language, as they stand in its records."""
    pack = pack_of(lang, profile)
    return MadeBy(
        read=read,
        spans=(pack.labeller or pack.tagger).name,
        statements=pack.made_by,
        speakers=speakers.MADE_BY,
        acts=pack.tagger.acts_by or acts.model_name(),
        dates=dates.MADE_BY,
        places=places.MADE_BY,
        events=events.MADE_BY[lang],
    )


def _surface_forms(actors: tuple[Actor, ...]) -> dict[str, str]:
    """Map every form in which an actor is named to its canonical name."""
    return {form: actor.name for actor in actors for form in (actor.name, *actor.aliases)}
