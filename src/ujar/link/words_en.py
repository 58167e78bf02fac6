"""English words for the link stage. They were written for this project."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from ujar.link.pack import NounClass, WordPack, phrases, word_set

__all__ = ["ENGLISH", "stem"]

_SUFFIXES: Final = (
    "isations", "izations", "isation", "ization", "ations", "ation", "ments", "ment", "ising", "izing", "ised", "ized",
    "ises", "izes", "isms", "ism", "ise", "ize", "ings", "ing", "ions", "ion", "ers", "er", "ors", "or", "ances", "ance",
    "ences", "ence", "als", "al", "ives", "ive", "es", "ed", "ly", "s", "e",
)  # fmt: skip

_SHORTEST: Final = {"s": 3, "es": 3, "ed": 3, "ly": 5}
"""How many letters must stay before an ending; four before the others."""

_STOP: Final = word_set(
    "a an the this that these those and or but nor so if then than as of in on at by for from to into onto with without "
    "about over under between among against during before after since until while when where which who whom whose what "
    "why how whether because there here it its itself he him his himself she her hers herself they them their theirs we "
    "us our ours i me my mine you your yours is are was were be been being am has have had having do does did doing done "
    "will would shall should can could may might must ought need not no never none nothing nobody n't neither either "
    "both all any each every some many much more most less least few several other another such same own one two three "
    "very too also only even just still yet already again once ever now today yesterday tomorrow week month year day time "
    "monday tuesday wednesday thursday friday saturday sunday said say says saying told tell tells added according "
    "out up down off through per cent percent mr mrs ms dr like get gets got make makes made take takes took go goes "
    "going went come comes came let new last next first second good well way thing things people it's don't"
)

_NOUNS: Final[dict[NounClass, str]] = {
    "claim": "claim assertion statement view assessment report suggestion notion argument explanation "
    "interpretation comment remark characterisation characterization contention version narrative estimate conclusion "
    "finding figure speculation rumour rumor insinuation implication contention prediction verdict",
    "accusation": "accusation allegation charge insinuations smear",
    "criticism": "criticism complaint protest rebuke condemnation objection critique",
    "demand": "demand request appeal call ultimatum condition petition plea order instruction recommendation",
    "offer": "offer promise pledge invitation assurance guarantee",
    "proposal": "proposal plan idea suggestion scheme",
    "warning": "warning threat fear concern",
    "denial": "denial rebuttal refusal",
    "question": "question",
}


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return a crude stem: one ending off, with no fewer than four letters left, and no doubled last letter."""
    for clitic in ("'s", "’s"):
        word = word.removesuffix(clitic)
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-2]
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST.get(suffix, 4):
            word = word.removesuffix(suffix)
            break
    if len(word) > 4 and word[-1] == word[-2]:
        word = word[:-1]
    if word.endswith("y"):
        return word[:-1] + "i"
    return word.removesuffix("e") if len(word) > 4 else word


def _nouns() -> dict[str, NounClass]:
    found: dict[str, NounClass] = {}
    for kind, nouns in _NOUNS.items():
        for noun in nouns.split():
            found[noun] = kind
            found[f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"] = kind
    return found


ENGLISH: Final = WordPack(
    stem=stem,
    abbreviations=word_set(
        "mr mrs ms dr sen rep gov gen lt col sgt capt adm prof rev jr sr st no vs inc co corp ltd dept u.s u.n u.k"
    ),
    stop=_STOP,
    nouns=_nouns(),
    demonstratives=word_set("the that this these those such both all any"),
    noun_first=False,
    breaks=word_set("that of about over on to for and or but which who is was were are"),
    openers=word_set("that of about over"),
    agents=word_set("by from"),
    things=phrases("it, that, this, them, those, so"),
    falsehoods=phrases(
        "false, untrue, not true, baseless, groundless, unfounded, without foundation, without basis, no basis, absurd, "
        "nonsense, ridiculous, ludicrous, fabricated, a fabrication, an invention, fiction, fake, a lie, lies, propaganda, "
        "fantasy, a myth, misleading, laughable, no truth, fairy tale, fairy tales, slander, exaggerated, overblown, "
        "inaccurate, incorrect"
    ),
    responses=phrases(
        "in response, in response to, responding to, in reply, in reply to, replying to, replied, retorted, countered, "
        "responded, shot back, hit back, answered, reacting to"
    ),
    denials=frozenset(
        stem(word)
        for word in (
            "denied",
            "denies",
            "deny",
            "denying",
            "dismissed",
            "dismisses",
            "disputed",
            "disputes",
            "refuted",
            "refutes",
            "rebutted",
            "rebuts",
            "denial",
            "disavowed",
        )
    ),
    assents=frozenset(stem(word) for word in ("agreed", "agrees", "accepted", "accepts", "approved")),
    confirms=frozenset(stem(word) for word in ("confirmed", "confirms", "acknowledged", "acknowledges")),
    insists=frozenset(
        stem(word)
        for word in (
            "insisted",
            "insists",
            "maintained",
            "maintains",
            "claimed",
            "claims",
            "claim",
            "denies",
            "denied",
            "contends",
        )
    ),
    sayings=word_set(
        "said says say told tells replied replies answered answers answer responded responds added adds explained "
        "explains argued argues acknowledged admitted conceded agreed noted wrote tweeted declined refused named "
        "recalled insisted repeated stated shouted joked quipped"
    ),
    shares=word_set(
        "percent half majority third thirds quarters two-thirds three-quarters respondents voters most many few two three four "
        "five six seven eight nine ten dozens hundreds"
    ),
    proofs=word_set("proof evidence prove"),
    silences=word_set("comment comments answer respond reply elaborate"),
    echoes=phrases("likewise, in the same vein, in agreement"),
    joins=phrases("echoed, echoes, echoing, agreed with, agrees with, concurred with, sided with"),
    likes=phrases("the same thing, the same point, the same message, likewise said, the same claim, the same demand"),
    pronouns=word_set("he she it they its his her their him them this that"),
    negations=word_set("not no never n't nobody none neither nor without cannot"),
    before=phrases(
        "earlier, previously, initially, originally, at first, once, formerly, until now, last year, last month, last week, "
        "january, february, march, april, june, july, august, september, october, november, december"
    ),
    now=phrases("now, no longer, has since, have since, in the end, finally, eventually, changed, reversed, softened"),
    contrasts=phrases("while, whereas, but, however, yet"),
    offices=word_set(
        "minister ministry ministers president prime chancellor ambassador envoy spokesman spokeswoman spokesperson government "
        "official officials diplomat diplomats officer officers general admiral commander army military embassy mission "
        "foreign defence defense security service delegation secretary parliament king deputy leader leaders police junta "
        "troops"
    ),
)
