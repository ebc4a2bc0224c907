# SPDX-License-Identifier: MIT
"""The library's tables, as numbered steps; a step that was released is never edited."""

from __future__ import annotations

from typing import NamedTuple

from reader.library import voices_schema


class Migration(NamedTuple):
    """One step of the schema; its number is its place in `MIGRATIONS`, counted from 1."""

    name: str
    statements: tuple[str, ...]


MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        "the first tables",
        (
            "CREATE TABLE facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID",
            "INSERT INTO facts VALUES ('identity', lower(hex(randomblob(16)))), ('changes', 0)",
            # ── What is read. `articles` holds only what a list shows: its rows stay small.
            """
            CREATE TABLE articles (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              version INTEGER REFERENCES versions DEFERRABLE INITIALLY DEFERRED,
              title TEXT NOT NULL,
              site TEXT,
              byline TEXT NOT NULL,          -- a JSON list
              published TEXT,
              added_at TEXT NOT NULL,
              words INTEGER NOT NULL,
              language TEXT,
              excerpt TEXT,
              lead_image TEXT,
              quotations INTEGER NOT NULL DEFAULT 0,
              people INTEGER NOT NULL DEFAULT 0,
              state TEXT NOT NULL DEFAULT 'unread' CHECK (state IN ('unread', 'reading', 'read', 'archived')),
              starred INTEGER NOT NULL DEFAULT 0,
              position INTEGER NOT NULL DEFAULT 0,
              progress REAL NOT NULL DEFAULT 0,
              file TEXT NOT NULL,
              warnings TEXT NOT NULL,        -- a JSON list
              title_key TEXT NOT NULL,       -- keys: folded, made for sorting and looking up
              site_key TEXT NOT NULL,
              author_key TEXT NOT NULL,
              published_key TEXT NOT NULL,
              changed INTEGER NOT NULL,      -- the counter when its words changed last
              binned_at TEXT
            )
            """,
            "CREATE INDEX articles_by_added ON articles (binned_at, added_at, id)",
            "CREATE INDEX articles_by_title ON articles (binned_at, title_key, id)",
            "CREATE INDEX articles_by_site ON articles (binned_at, site_key, id)",
            "CREATE INDEX articles_by_author ON articles (binned_at, author_key, id)",
            "CREATE INDEX articles_by_published ON articles (binned_at, published_key, id)",
            "CREATE INDEX articles_by_words ON articles (binned_at, words, id)",
            "CREATE INDEX articles_by_changed ON articles (changed, id)",
            "CREATE INDEX articles_by_version ON articles (version)",
            # A removed article leaves its number, so that the index hears of it.
            "CREATE TABLE removed (article INTEGER PRIMARY KEY, changed INTEGER NOT NULL)",
            # ── The states a page was kept in, and what tells that two files are the same page.
            """
            CREATE TABLE versions (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
              number INTEGER NOT NULL,
              added_at TEXT NOT NULL,
              saved_at TEXT,
              file TEXT NOT NULL,
              format TEXT NOT NULL,
              media TEXT NOT NULL,
              part TEXT NOT NULL DEFAULT '',
              saved_address TEXT,            -- canonical: where the file says it was saved from
              declared_address TEXT,         -- canonical: what the page calls its address
              title_key TEXT NOT NULL,
              published TEXT,
              words INTEGER NOT NULL,
              pictures INTEGER NOT NULL,
              text_hash BLOB NOT NULL,       -- of the words, without spacing and case
              original TEXT NOT NULL,        -- the name of a file under originals/
              original_name TEXT NOT NULL,
              parts TEXT NOT NULL DEFAULT '{}', -- a JSON map, relative path: file under originals/
              UNIQUE (article, number)
            )
            """,
            "CREATE INDEX versions_by_original ON versions (original, part)",
            "CREATE INDEX versions_by_saved ON versions (saved_address) WHERE saved_address IS NOT NULL",
            "CREATE INDEX versions_by_declared ON versions (declared_address) WHERE declared_address IS NOT NULL",
            "CREATE INDEX versions_by_text ON versions (text_hash)",
            """
            CREATE TABLE contents (
              version INTEGER PRIMARY KEY REFERENCES versions ON DELETE CASCADE,
              encoding INTEGER NOT NULL,
              article BLOB NOT NULL,
              text TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE voices (
              version INTEGER PRIMARY KEY REFERENCES versions ON DELETE CASCADE,
              engine TEXT NOT NULL,
              encoding INTEGER NOT NULL,
              voices BLOB NOT NULL
            )
            """,
            """
            CREATE TABLE sketches (
              hash INTEGER NOT NULL,
              version INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
              PRIMARY KEY (hash, version)
            ) WITHOUT ROWID
            """,
            "CREATE INDEX sketches_by_version ON sketches (version)",
            """
            CREATE TABLE pictures (
              key TEXT PRIMARY KEY,
              media_type TEXT NOT NULL,
              width INTEGER NOT NULL,
              height INTEGER NOT NULL,
              size INTEGER NOT NULL
            ) WITHOUT ROWID
            """,
            """
            CREATE TABLE version_pictures (
              version INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
              picture TEXT NOT NULL REFERENCES pictures,
              PRIMARY KEY (version, picture)
            ) WITHOUT ROWID
            """,
            "CREATE INDEX version_pictures_by_picture ON version_pictures (picture)",
            # ── Who is named, for looking people up by any word of their names.
            """
            CREATE TABLE people (
              id INTEGER PRIMARY KEY,
              article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
              name TEXT NOT NULL,
              role TEXT NOT NULL
            )
            """,
            "CREATE INDEX people_by_article ON people (article)",
            """
            CREATE TABLE people_words (
              word TEXT NOT NULL,
              person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
              PRIMARY KEY (word, person)
            ) WITHOUT ROWID
            """,
            "CREATE INDEX people_words_by_person ON people_words (person)",
            # ── What readers add.
            "CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL, key TEXT NOT NULL UNIQUE)",
            """
            CREATE TABLE article_tags (
              article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
              tag INTEGER NOT NULL REFERENCES tags ON DELETE CASCADE,
              PRIMARY KEY (article, tag)
            ) WITHOUT ROWID
            """,
            "CREATE INDEX article_tags_by_tag ON article_tags (tag)",
            # ── The import queue.
            "CREATE TABLE jobs (id INTEGER PRIMARY KEY AUTOINCREMENT, created_at TEXT NOT NULL, finished_at TEXT)",
            """
            CREATE TABLE queue (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              job INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE,
              path BLOB NOT NULL,            -- as the file system spells it: not every name is UTF-8
              state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'claimed', 'done', 'failed')),
              claimed_by TEXT
            )
            """,
            "CREATE INDEX queue_by_job ON queue (job, state)",
            "CREATE INDEX queue_open ON queue (state, id) WHERE state IN ('pending', 'claimed')",
            """
            CREATE TABLE results (
              id INTEGER PRIMARY KEY,
              file INTEGER NOT NULL REFERENCES queue ON DELETE CASCADE,
              outcome TEXT NOT NULL CHECK (outcome IN ('new', 'already', 'version', 'failed')),
              article INTEGER,
              error TEXT NOT NULL DEFAULT ''
            )
            """,
            "CREATE INDEX results_by_file ON results (file)",
        ),
    ),
    Migration(
        "reports, links and the watched folder",
        (
            "ALTER TABLE jobs ADD COLUMN origin TEXT NOT NULL DEFAULT ''",
            # ── Links of other programs' lists: what was noted waits here for its page.
            """
            CREATE TABLE links (
              id INTEGER PRIMARY KEY,
              file INTEGER NOT NULL REFERENCES queue ON DELETE CASCADE,
              url TEXT NOT NULL,
              address TEXT NOT NULL,         -- canonical
              title TEXT NOT NULL,
              saved_at TEXT,
              tags TEXT NOT NULL,            -- a JSON list
              folder TEXT NOT NULL,
              state TEXT NOT NULL,
              favourite INTEGER NOT NULL,
              note TEXT NOT NULL,
              article INTEGER                -- the page it joined
            )
            """,
            "CREATE INDEX links_by_file ON links (file)",
            "CREATE INDEX links_waiting ON links (address) WHERE article IS NULL",
            # ── Files of the watched folder that were taken, as they looked then.
            """
            CREATE TABLE watched (
              path BLOB PRIMARY KEY,
              size INTEGER NOT NULL,
              modified INTEGER NOT NULL
            ) WITHOUT ROWID
            """,
        ),
    ),
    Migration(
        "highlights and notes",
        (
            """
            CREATE TABLE highlights (
              id INTEGER PRIMARY KEY,        -- drawn by lot, so that a window knows it before it is written
              article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
              start INTEGER NOT NULL,        -- in the text of the article's current version
              end INTEGER NOT NULL,
              words TEXT NOT NULL,           -- as they were marked
              before TEXT NOT NULL,
              after TEXT NOT NULL,
              colour TEXT NOT NULL,
              note TEXT NOT NULL,
              created_at TEXT NOT NULL,
              changed_at TEXT NOT NULL,
              lost INTEGER NOT NULL,         -- the current text has them no more
              key TEXT NOT NULL              -- words and note, folded, for looking them up
            )
            """,
            "CREATE INDEX highlights_by_article ON highlights (article, start)",
            "CREATE INDEX highlights_by_created ON highlights (created_at)",
        ),
    ),
    Migration(
        "what is mended by hand",
        (
            # What the reader changed in an article; it outlives every cleaning.
            """
            CREATE TABLE edits (
              article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
              encoding INTEGER NOT NULL,
              edits BLOB NOT NULL
            )
            """,
            # An article as cleaning gave it, where edits make `contents` another.
            """
            CREATE TABLE cleaned (
              version INTEGER PRIMARY KEY REFERENCES versions ON DELETE CASCADE,
              encoding INTEGER NOT NULL,
              article BLOB NOT NULL
            )
            """,
            # Which cleaner gave it; 0 for those kept before this was written down.
            "ALTER TABLE versions ADD COLUMN cleaner INTEGER NOT NULL DEFAULT 0",
        ),
    ),
    Migration(
        "lists by state and star, saved searches",
        (
            # ── A list is read from one index alone: what it can be filtered by stands behind what sorts it.
            *(
                statement
                for name, key in (
                    ("added", "added_at"),
                    ("title", "title_key"),
                    ("site", "site_key"),
                    ("author", "author_key"),
                    ("published", "published_key"),
                    ("words", "words"),
                )
                for statement in (
                    f"DROP INDEX articles_by_{name}",
                    f"CREATE INDEX articles_listed_by_{name} ON articles (binned_at, {key}, id, state, starred)",
                )
            ),
            "CREATE INDEX articles_quoting ON articles (id) WHERE quotations > 0",
            """
            CREATE TABLE saved_searches (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              name TEXT NOT NULL UNIQUE,
              query TEXT NOT NULL,
              place INTEGER NOT NULL         -- in their order
            )
            """,
        ),
    ),
    Migration(
        "quotations",
        (
            # ── Who is quoted where, so that what somebody said is found without reading every article's voices.
            """
            CREATE TABLE quotations (
              id INTEGER PRIMARY KEY,
              article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
              start INTEGER NOT NULL,        -- in the text of the article's current version
              end INTEGER NOT NULL,
              speaker INTEGER REFERENCES people ON DELETE CASCADE
            )
            """,
            "CREATE INDEX quotations_by_article ON quotations (article, start)",
            "CREATE INDEX quotations_by_speaker ON quotations (speaker, article) WHERE speaker IS NOT NULL",
        ),
    ),
    Migration("corrections, and who said what", voices_schema.STATEMENTS),
    Migration(
        "what cleaning all again replaced",
        (
            """
            CREATE TABLE replaced (
              run INTEGER NOT NULL,
              article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
              version INTEGER NOT NULL,
              encoding INTEGER NOT NULL,
              cleaned BLOB NOT NULL,         -- what cleaning gave before, or after where it is taken back
              back INTEGER NOT NULL DEFAULT 0,
              PRIMARY KEY (run, article)
            )
            """,
            "CREATE INDEX replaced_by_article ON replaced (article)",
        ),
    ),
)
