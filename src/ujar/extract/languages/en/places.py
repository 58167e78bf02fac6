"""Places of the United States that are no names of people and no states of the world."""

from __future__ import annotations

from ujar.extract.speakers.word_sets import word_set

__all__ = ["PLACES", "PLACE_WORDS"]

PLACES = frozenset(
    """
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois
    indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri
    montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|new york city|north carolina|north dakota
    ohio|oklahoma|oregon|pennsylvania|puerto rico|rhode island|south carolina|south dakota|tennessee|texas|utah
    vermont|virginia|west virginia|wisconsin|wyoming|los angeles|chicago|houston|phoenix|philadelphia|san antonio
    san diego|dallas|san jose|jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver
    boston|el paso|nashville|detroit|memphis|las vegas|louisville|baltimore|milwaukee|albuquerque|tucson|fresno
    atlanta|omaha|miami|cleveland|tampa|new orleans|pittsburgh|cincinnati|st. louis|orlando|wall street
    silicon valley|capitol hill|hollywood|manhattan|brooklyn|queens|the bronx|sacramento|des moines|salt lake city
    """.replace("\n", "|")
    .replace("    ", "")
    .strip("|")
    .split("|")
)
"""States, their largest cities and well-known quarters, in lower case."""

PLACE_WORDS = frozenset(word for place in PLACES for word in place.split()) | word_set(
    """
    gop republican republicans democratic democrat democrats tea capitol washington d.c american british european
    african asian hispanic hispanics latino latinos muslim muslims jewish jews christian christians catholic
    catholics evangelical evangelicals americans
    """
)
"""Words of their names, of parties and of peoples that stand before an office."""
