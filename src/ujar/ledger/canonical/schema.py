"""The tables of actors across articles as SQL: what the second migration makes.

`actor_members` says which actor of the ledger an actor of an article is: statements reach the name of their speaker
through it, so that a decision of a person shows everywhere at once. It does not hang on `articles`: what a person
decided about an actor of an article outlives the records of that article, which a new extraction replaces.
"""

from __future__ import annotations

__all__ = ["ACTOR_TABLES"]

_TABLES = (
    """
    CREATE TABLE canonical_actors (
        id TEXT NOT NULL PRIMARY KEY,
        stem TEXT NOT NULL,
        number INTEGER NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        named_by TEXT NOT NULL,
        side TEXT,
        side_by TEXT NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX canonical_actors_stem ON canonical_actors (stem, number)",
    """
    CREATE TABLE actor_members (
        article TEXT NOT NULL,
        local TEXT NOT NULL,
        actor TEXT NOT NULL REFERENCES canonical_actors(id) ON DELETE CASCADE,
        score REAL NOT NULL,
        reason TEXT NOT NULL,
        made_by TEXT NOT NULL,
        PRIMARY KEY (article, local)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX actor_members_actor ON actor_members (actor, article)",
    """
    CREATE TABLE actor_facts (
        actor TEXT NOT NULL REFERENCES canonical_actors(id) ON DELETE CASCADE,
        what TEXT NOT NULL,
        value TEXT NOT NULL,
        lang TEXT NOT NULL,
        folded TEXT NOT NULL,
        since TEXT,
        until TEXT,
        articles INTEGER NOT NULL,
        PRIMARY KEY (actor, what, value, lang)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX actor_facts_folded ON actor_facts (folded, actor) WHERE what IN ('name', 'alias')",
    """
    CREATE TABLE actor_keys (
        "key" TEXT NOT NULL,
        actor TEXT NOT NULL REFERENCES canonical_actors(id) ON DELETE CASCADE,
        PRIMARY KEY ("key", actor)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX actor_keys_actor ON actor_keys (actor)",
    """
    CREATE TABLE actor_suggestions (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        actor TEXT NOT NULL REFERENCES canonical_actors(id) ON DELETE CASCADE,
        other TEXT NOT NULL REFERENCES canonical_actors(id) ON DELETE CASCADE,
        article TEXT NOT NULL,
        local TEXT NOT NULL,
        score REAL NOT NULL,
        reason TEXT NOT NULL,
        made_by TEXT NOT NULL,
        state TEXT NOT NULL,
        UNIQUE (actor, other)
    )
    """,
    "CREATE INDEX actor_suggestions_other ON actor_suggestions (other)",
    """
    CREATE TABLE actor_decisions (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        decision TEXT NOT NULL,
        of INTEGER,
        summary TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        decided TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL
    )
    """,
)

_VIEWS = (
    "DROP VIEW links_read",
    "DROP VIEW statements_read",
    "DROP VIEW actors_read",
    """
    CREATE VIEW statements_read AS
    SELECT a.outlet, a.published,
        (SELECT group_concat(name, '; ') FROM (
            SELECT coalesce(c.name, sp.name) AS name FROM statement_speakers AS sp
            LEFT JOIN actor_members AS m ON m.article = s.article AND m.local = sp.actor
            LEFT JOIN canonical_actors AS c ON c.id = m.actor
            WHERE sp.statement = s.id ORDER BY sp.position
        )) AS speaker,
        s.act, s.kind, s.cue, s.content, s.role, s.affiliation, s.target, s.negated, s.score,
        a.lang, a.title, a.path, s.article, s.id AS statement
    FROM statements AS s JOIN articles AS a ON a.id = s.article
    """,
    """
    CREATE VIEW links_read AS
    SELECT l.relation, l.score,
        f.speaker AS from_speaker, f.act AS from_act, f.content AS from_content,
        f.published AS from_published, f.path AS from_path,
        t.speaker AS to_speaker, t.act AS to_act, t.content AS to_content,
        t.published AS to_published, t.path AS to_path,
        l.evidence, l.from_statement, l.to_statement
    FROM links AS l
    JOIN statements_read AS f ON f.statement = l.from_statement
    JOIN statements_read AS t ON t.statement = l.to_statement
    """,
    """
    CREATE VIEW actors_read AS
    SELECT c.id, c.name, c.kind, c.side,
        (SELECT count(DISTINCT m.article) FROM actor_members AS m JOIN articles AS a ON a.id = m.article
            WHERE m.actor = c.id) AS articles,
        (SELECT count(DISTINCT sp.statement) FROM actor_members AS m
            JOIN statements AS s ON s.article = m.article
            JOIN statement_speakers AS sp ON sp.statement = s.id AND sp.actor = m.local
            WHERE m.actor = c.id) AS statements
    FROM canonical_actors AS c
    """,
)

ACTOR_TABLES: tuple[str, ...] = (*_TABLES, *_VIEWS)
"""Every statement of the second migration, in order."""
