"""The tables of links across articles as SQL: what the fourth migration makes.

`article_prints`, `propositions` and `proposition_pairs` are indices: they can be made again at any time.
"""

from __future__ import annotations

__all__ = ["ACROSS_TABLES", "ACROSS_V1_OUT"]

ACROSS_TABLES: tuple[str, ...] = (
    """
    CREATE TABLE article_prints (
        print INTEGER NOT NULL,
        article INTEGER NOT NULL,
        PRIMARY KEY (print, article)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX article_prints_article ON article_prints (article)",
    """
    CREATE TRIGGER article_prints_delete AFTER DELETE ON article_texts BEGIN
        DELETE FROM article_prints WHERE article = old.number;
    END
    """,
    """
    CREATE TABLE article_copies (
        article TEXT NOT NULL PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
        original TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        share REAL NOT NULL,
        made_by TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    "CREATE INDEX article_copies_original ON article_copies (original)",
    """
    CREATE TABLE statement_copies (
        statement TEXT NOT NULL PRIMARY KEY REFERENCES statements(id) ON DELETE CASCADE,
        original TEXT NOT NULL REFERENCES statements(id) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    "CREATE INDEX statement_copies_original ON statement_copies (original)",
    """
    CREATE TABLE propositions (
        statement INTEGER NOT NULL PRIMARY KEY REFERENCES statements(number) ON DELETE CASCADE,
        keys TEXT NOT NULL,
        numbers TEXT NOT NULL,
        turned INTEGER NOT NULL,
        negation INTEGER NOT NULL,
        clause INTEGER NOT NULL,
        own INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE proposition_pairs (
        pair INTEGER NOT NULL,
        statement INTEGER NOT NULL REFERENCES propositions(statement) ON DELETE CASCADE,
        PRIMARY KEY (pair, statement)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX proposition_pairs_statement ON proposition_pairs (statement)",
)
"""Every statement of the migration, in order."""

ACROSS_V1_OUT = ("DELETE FROM links WHERE article IS NULL AND made_by = 'across.v1'",)
"""Takes out what the first version of the rules found, before all is linked anew."""
