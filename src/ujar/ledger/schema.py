"""The tables of the ledger as SQL: what the migrations make.

Only SQL that SQLite 3.31 understands, so that the file opens wherever people look at it. Every table
of records hangs on `articles` and goes with its article; `reviews` alone does not, for a decision
outlives the record that it was made on. `position` keeps the order of the records of an article.
"""

from __future__ import annotations

__all__ = ["APPLICATION_ID", "DISMISSAL_TABLES", "FIRST_TABLES", "ISSUE_LOG", "ISSUE_TABLES", "NEWEST_INDEX"]

APPLICATION_ID = 0x756A6172
"""`ujar` in ASCII, in the header of the file: how a ledger is told from any other SQLite file."""

_RUNS = (
    """
    CREATE TABLE runs (
        id INTEGER PRIMARY KEY,
        state TEXT NOT NULL,
        started TEXT NOT NULL,
        finished TEXT,
        command TEXT NOT NULL,
        options TEXT NOT NULL,
        version TEXT NOT NULL,
        added INTEGER NOT NULL DEFAULT 0,
        changed INTEGER NOT NULL DEFAULT 0,
        unchanged INTEGER NOT NULL DEFAULT 0,
        failed INTEGER NOT NULL DEFAULT 0
    )
    """,
    """
    CREATE TABLE failures (
        id INTEGER PRIMARY KEY,
        run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
        path TEXT,
        "row" INTEGER,
        error TEXT NOT NULL,
        message TEXT NOT NULL,
        hint TEXT
    )
    """,
    "CREATE INDEX failures_run ON failures (run)",
)

_ARTICLES = (
    """
    CREATE TABLE articles (
        id TEXT NOT NULL PRIMARY KEY,
        path TEXT,
        url TEXT,
        lang TEXT NOT NULL,
        title TEXT,
        byline TEXT,
        outlet TEXT COLLATE NOCASE,
        encoding TEXT,
        published TEXT,
        published_granularity TEXT,
        published_method TEXT,
        published_from TEXT,
        published_to TEXT,
        flags TEXT NOT NULL,
        length INTEGER NOT NULL,
        content_hash TEXT NOT NULL,
        made_by TEXT NOT NULL,
        run INTEGER REFERENCES runs(id) ON DELETE SET NULL,
        added TEXT NOT NULL,
        changed TEXT NOT NULL
    )
    """,
    "CREATE INDEX articles_path ON articles (path)",
    "CREATE INDEX articles_outlet ON articles (outlet)",
    # The order of a listing, dated articles first: a listing streams along it, and date filters cut it.
    """
    CREATE INDEX articles_order ON articles (
        published_from IS NULL, published_from, published_to, path, id
    )
    """,
    "CREATE INDEX articles_run ON articles (run)",
    # The number, and not SQLite's hidden rowid, because VACUUM may change the latter under the index.
    """
    CREATE TABLE article_texts (
        number INTEGER PRIMARY KEY,
        article TEXT NOT NULL UNIQUE REFERENCES articles(id) ON DELETE CASCADE,
        sha256 TEXT NOT NULL,
        text TEXT NOT NULL
    )
    """,
)

_STATEMENTS = (
    """
    CREATE TABLE statements (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        act TEXT NOT NULL,
        source TEXT,
        cue TEXT,
        content TEXT,
        role TEXT,
        affiliation TEXT,
        source_spans TEXT NOT NULL,
        cue_spans TEXT NOT NULL,
        content_spans TEXT NOT NULL,
        role_spans TEXT NOT NULL,
        affiliation_spans TEXT NOT NULL,
        joint INTEGER NOT NULL,
        addressee TEXT,
        target TEXT,
        negated INTEGER NOT NULL,
        conditional INTEGER NOT NULL,
        hypothetical INTEGER NOT NULL,
        said TEXT,
        said_granularity TEXT,
        said_method TEXT,
        within TEXT,
        score REAL NOT NULL,
        made_by TEXT NOT NULL
    )
    """,
    "CREATE INDEX statements_article ON statements (article, position)",
    "CREATE INDEX statements_act ON statements (act, kind)",
    """
    CREATE TABLE statement_speakers (
        statement TEXT NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        actor TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        resolved_by TEXT NOT NULL,
        PRIMARY KEY (statement, position)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX statement_speakers_actor ON statement_speakers (actor)",
    """
    CREATE TABLE links (
        number INTEGER PRIMARY KEY,
        article TEXT REFERENCES articles(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        from_statement TEXT NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
        to_statement TEXT NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
        relation TEXT NOT NULL,
        score REAL NOT NULL,
        evidence TEXT NOT NULL,
        made_by TEXT NOT NULL
    )
    """,
    "CREATE INDEX links_article ON links (article, position)",
    "CREATE INDEX links_from ON links (from_statement)",
    "CREATE INDEX links_to ON links (to_statement)",
    "CREATE INDEX links_relation ON links (relation)",
)

_ACTORS = (
    """
    CREATE TABLE actors (
        article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        aliases TEXT NOT NULL,
        role TEXT,
        affiliation TEXT,
        mentions TEXT NOT NULL,
        PRIMARY KEY (article, position),
        UNIQUE (article, id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX actors_id ON actors (id)",
    """
    CREATE TABLE actor_names (
        article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        actor TEXT NOT NULL,
        folded TEXT NOT NULL,
        PRIMARY KEY (article, actor, folded)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX actor_names_folded ON actor_names (folded, actor)",
)

_LAYERS = (
    """
    CREATE TABLE tagged_spans (
        article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        label TEXT NOT NULL,
        score REAL NOT NULL,
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE regions (
        article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        kind TEXT NOT NULL,
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE dates (
        article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        kind TEXT NOT NULL,
        value TEXT,
        granularity TEXT,
        method TEXT,
        flags TEXT NOT NULL,
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE places (
        article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        kind TEXT NOT NULL,
        name TEXT,
        country TEXT,
        admin1 TEXT,
        lat REAL,
        lon REAL,
        granularity TEXT,
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE events (
        article TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        id TEXT NOT NULL,
        type TEXT NOT NULL,
        mode TEXT,
        trigger_start INTEGER NOT NULL,
        trigger_end INTEGER NOT NULL,
        actors TEXT NOT NULL,
        recipients TEXT NOT NULL,
        place TEXT,
        place_start INTEGER,
        place_end INTEGER,
        place_lat REAL,
        place_lon REAL,
        place_method TEXT,
        dated INTEGER NOT NULL,
        date TEXT,
        date_granularity TEXT,
        date_method TEXT,
        date_start INTEGER,
        date_end INTEGER,
        quantities TEXT NOT NULL,
        voice TEXT NOT NULL,
        historical INTEGER NOT NULL,
        future INTEGER NOT NULL,
        hypothetical INTEGER NOT NULL,
        negated INTEGER NOT NULL,
        score REAL NOT NULL,
        made_by TEXT NOT NULL,
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX events_type ON events (type, mode)",
)

_REVIEWS = (
    """
    CREATE TABLE reviews (
        id INTEGER PRIMARY KEY,
        article TEXT NOT NULL,
        record TEXT NOT NULL,
        spans TEXT NOT NULL,
        decision TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        decided TEXT NOT NULL,
        before TEXT,
        after TEXT,
        note TEXT
    )
    """,
    "CREATE INDEX reviews_key ON reviews (article, record, spans)",
)

_SEARCH = (
    """
    CREATE VIRTUAL TABLE statements_fts USING fts5(
        content, content='statements', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE TRIGGER statements_fts_insert AFTER INSERT ON statements BEGIN
        INSERT INTO statements_fts (rowid, content) VALUES (new.number, new.content);
    END
    """,
    """
    CREATE TRIGGER statements_fts_delete AFTER DELETE ON statements BEGIN
        INSERT INTO statements_fts (statements_fts, rowid, content)
        VALUES ('delete', old.number, old.content);
    END
    """,
    """
    CREATE TRIGGER statements_fts_update AFTER UPDATE OF number, content ON statements
    WHEN old.number <> new.number OR old.content IS NOT new.content BEGIN
        INSERT INTO statements_fts (statements_fts, rowid, content)
        VALUES ('delete', old.number, old.content);
        INSERT INTO statements_fts (rowid, content) VALUES (new.number, new.content);
    END
    """,
    """
    CREATE VIRTUAL TABLE article_texts_fts USING fts5(
        text, content='article_texts', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE TRIGGER article_texts_fts_insert AFTER INSERT ON article_texts BEGIN
        INSERT INTO article_texts_fts (rowid, text) VALUES (new.number, new.text);
    END
    """,
    """
    CREATE TRIGGER article_texts_fts_delete AFTER DELETE ON article_texts BEGIN
        INSERT INTO article_texts_fts (article_texts_fts, rowid, text)
        VALUES ('delete', old.number, old.text);
    END
    """,
    """
    CREATE TRIGGER article_texts_fts_update AFTER UPDATE OF number, text ON article_texts
    WHEN old.number <> new.number OR old.text IS NOT new.text BEGIN
        INSERT INTO article_texts_fts (article_texts_fts, rowid, text)
        VALUES ('delete', old.number, old.text);
        INSERT INTO article_texts_fts (rowid, text) VALUES (new.number, new.text);
    END
    """,
)

_VIEWS = (
    """
    CREATE VIEW statements_read AS
    SELECT a.outlet, a.published,
        (SELECT group_concat(name, '; ') FROM (
            SELECT name FROM statement_speakers WHERE statement = s.id ORDER BY position
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
    SELECT ac.id, ac.name, ac.kind,
        (SELECT count(*) FROM actors WHERE id = ac.id) AS articles,
        (SELECT count(*) FROM statement_speakers WHERE actor = ac.id) AS statements
    FROM (
        SELECT id, name, kind,
            row_number() OVER (PARTITION BY id ORDER BY count(*) DESC, name, kind) AS place
        FROM actors GROUP BY id, name, kind
    ) AS ac
    WHERE ac.place = 1
    """,
)

FIRST_TABLES: tuple[str, ...] = (
    *_RUNS,
    *_ARTICLES,
    *_STATEMENTS,
    *_ACTORS,
    *_LAYERS,
    *_REVIEWS,
    *_SEARCH,
    *_VIEWS,
)
"""Every statement of the first migration, in order."""

ISSUE_TABLES: tuple[str, ...] = (
    "ALTER TABLE actors ADD COLUMN side TEXT",
    """
    CREATE TABLE issues (
        id TEXT NOT NULL PRIMARY KEY,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        parent TEXT,
        definition TEXT,
        words TEXT NOT NULL,
        examples TEXT NOT NULL,
        sides TEXT NOT NULL,
        changed TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE statement_issues (
        statement TEXT NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
        issue TEXT NOT NULL REFERENCES issues(id) ON DELETE CASCADE,
        position TEXT NOT NULL,
        reason TEXT NOT NULL,
        spans TEXT NOT NULL,
        score REAL NOT NULL,
        made_by TEXT NOT NULL,
        PRIMARY KEY (statement, issue)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX statement_issues_issue ON statement_issues (issue, position)",
    """
    CREATE VIEW statement_issues_read AS
    SELECT i.name AS issue, si.position, r.speaker, r.act, r.content, r.published, r.outlet, si.reason, si.score,
        r.article, r.statement
    FROM statement_issues AS si
    JOIN issues AS i ON i.id = si.issue
    JOIN statements_read AS r ON r.statement = si.statement
    """,
)
"""The second migration: sides of actors, the codebook, and which statement takes which position."""

DISMISSAL_TABLES: tuple[str, ...] = (
    """
    CREATE TABLE dismissed_phrases (
        phrase TEXT NOT NULL PRIMARY KEY,
        reviewer TEXT NOT NULL,
        dismissed TEXT NOT NULL
    ) WITHOUT ROWID
    """,
)
"""What a person said is no issue, so that it is not suggested again."""

NEWEST_INDEX: tuple[str, ...] = (
    # IS NOT NULL, so that date filters (IS NULL) go along `articles_order`: by this one their rows would be sorted.
    """
    CREATE INDEX articles_newest ON articles (
        published_from IS NOT NULL DESC, published_from DESC, published_to DESC, path, id
    )
    """,
)
"""The order of a listing that begins with the newest articles, those without a date last."""

ISSUE_LOG: tuple[str, ...] = (
    """
    CREATE TABLE issue_decisions (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        decision TEXT NOT NULL,
        of INTEGER REFERENCES issue_decisions(number),
        summary TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        decided TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE issue_renames (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        former TEXT NOT NULL,
        issue TEXT NOT NULL,
        reviewed INTEGER NOT NULL
    )
    """,
    """
    INSERT INTO issue_decisions (decision, summary, reviewer, decided, before, after)
    SELECT 'dismiss', phrase, reviewer, dismissed, '{"dismissed_phrases":{}}',
        json_object('dismissed_phrases', json_object(phrase, json_array(reviewer, dismissed)))
    FROM dismissed_phrases ORDER BY dismissed, phrase
    """,
)
"""The log of changes of the codebook, which begins with the phrases that were dismissed before there was one."""
