"""Links between statements of different articles, in one language or two.

Pure functions: what a statement says in a form that both languages share, where to look for what is like it, and what
two statements are to each other. Who keeps the statements (`ujar.ledger`) looks candidates up and writes the links.
"""

from __future__ import annotations

from ujar.link.across.candidates import pairs_of
from ujar.link.across.predicates import denies_by_word, tells_of_before
from ujar.link.across.propositions import Proposition, denial_of, key_of_body, proposition_of, words_of
from ujar.link.across.relations import ACROSS, Bond, Said, alike, find_bond, is_worth_comparing
from ujar.link.across.vocabulary import WORDS_MODEL, Vocabulary, load_vocabulary

__all__ = [
    "ACROSS",
    "WORDS_MODEL",
    "Bond",
    "Proposition",
    "Said",
    "Vocabulary",
    "alike",
    "denial_of",
    "denies_by_word",
    "find_bond",
    "is_worth_comparing",
    "key_of_body",
    "load_vocabulary",
    "pairs_of",
    "proposition_of",
    "tells_of_before",
    "words_of",
]
