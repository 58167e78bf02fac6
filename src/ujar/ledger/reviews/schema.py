"""The tables of reviews as SQL: what the fifth migration makes.

`review_entries` and `reviews` are the log and the only truth: one entry is what a person did at once, one review is
what that decided about one record. Lines are added and marked as taken back, never changed otherwise. All other tables
follow from the log and the machine's records, and can be made again at any time (`ujar doctor` compares them).
"""

from __future__ import annotations

__all__ = ["REVIEW_TABLES"]

_LOG = (
    """
    CREATE TABLE review_entries (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        decision TEXT NOT NULL,
        of INTEGER REFERENCES review_entries(number),
        summary TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        decided TEXT NOT NULL,
        round INTEGER,
        undone INTEGER NOT NULL DEFAULT 0
    )
    """,
    "CREATE INDEX review_entries_reviewer ON review_entries (reviewer, number)",
    "CREATE INDEX review_entries_of ON review_entries (of)",
    "ALTER TABLE reviews ADD COLUMN entry INTEGER REFERENCES review_entries(number)",
    "ALTER TABLE reviews ADD COLUMN statement TEXT",
    "ALTER TABLE reviews ADD COLUMN words TEXT",
    "ALTER TABLE reviews ADD COLUMN misfit TEXT",
    "CREATE INDEX reviews_entry ON reviews (entry)",
    "CREATE INDEX reviews_statement ON reviews (statement)",
    "CREATE INDEX reviews_misfit ON reviews (id) WHERE misfit IS NOT NULL",
)

_EFFECT = (
    """
    CREATE TABLE machine_records (
        article TEXT NOT NULL PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
        statements TEXT NOT NULL,
        actors TEXT NOT NULL,
        links TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE review_states (
        statement TEXT NOT NULL PRIMARY KEY,
        article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        decided TEXT NOT NULL,
        review INTEGER NOT NULL REFERENCES reviews(id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX review_states_article ON review_states (article, state)",
    "CREATE INDEX review_states_review ON review_states (review)",
    """
    CREATE TABLE decided_links (
        from_statement TEXT NOT NULL,
        to_statement TEXT NOT NULL,
        relation TEXT NOT NULL,
        article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        holds INTEGER NOT NULL,
        review INTEGER NOT NULL REFERENCES reviews(id),
        PRIMARY KEY (from_statement, to_statement, relation)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX decided_links_to ON decided_links (to_statement)",
    "CREATE INDEX decided_links_article ON decided_links (article)",
    """
    CREATE TABLE decided_codes (
        statement TEXT NOT NULL,
        issue TEXT NOT NULL,
        article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        position TEXT,
        review INTEGER NOT NULL REFERENCES reviews(id),
        PRIMARY KEY (statement, issue)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX decided_codes_article ON decided_codes (article)",
    """
    CREATE TABLE links_aside (
        from_statement TEXT NOT NULL,
        to_statement TEXT NOT NULL,
        relation TEXT NOT NULL,
        position INTEGER NOT NULL,
        score REAL NOT NULL,
        evidence TEXT NOT NULL,
        made_by TEXT NOT NULL
    )
    """,
    "CREATE INDEX links_aside_from ON links_aside (from_statement)",
    "CREATE INDEX links_aside_to ON links_aside (to_statement)",
    "CREATE INDEX statements_score ON statements (score)",
)

_ROUNDS = (
    """
    CREATE TABLE review_rounds (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        started TEXT NOT NULL,
        started_by TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE round_reviewers (
        round INTEGER NOT NULL REFERENCES review_rounds(number),
        reviewer TEXT NOT NULL,
        PRIMARY KEY (round, reviewer)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE round_articles (
        round INTEGER NOT NULL REFERENCES review_rounds(number),
        article TEXT NOT NULL,
        settled TEXT,
        settled_by TEXT,
        PRIMARY KEY (round, article)
    ) WITHOUT ROWID
    """,
    "CREATE UNIQUE INDEX round_articles_open ON round_articles (article) WHERE settled IS NULL",
    """
    CREATE TABLE round_finished (
        round INTEGER NOT NULL REFERENCES review_rounds(number),
        article TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        finished TEXT NOT NULL,
        PRIMARY KEY (round, article, reviewer)
    ) WITHOUT ROWID
    """,
)

REVIEW_TABLES: tuple[str, ...] = (*_LOG, *_EFFECT, *_ROUNDS)
"""Every statement of the migration, in order."""
