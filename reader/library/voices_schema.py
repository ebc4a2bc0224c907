# SPDX-License-Identifier: MIT
"""The tables of corrections, and of who said what: one step of the library's schema."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    # ── What readers say about voices; what was found stays as it is.
    """
    CREATE TABLE corrections (
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order they were made: later ones win
      token TEXT NOT NULL UNIQUE,
      article INTEGER REFERENCES articles ON DELETE CASCADE, -- none: people, in all articles
      made_at TEXT NOT NULL,
      correction TEXT NOT NULL              -- JSON
    )
    """,
    "CREATE INDEX corrections_by_article ON corrections (article, id)",
    # ── Whether the tables below tell what voices and corrections say.
    "ALTER TABLE voices ADD COLUMN listed INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX voices_unlisted ON voices (version) WHERE listed = 0",
    "ALTER TABLE people ADD COLUMN key TEXT NOT NULL DEFAULT ''",  # the name folded
    "ALTER TABLE people ADD COLUMN quotations INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX people_by_key ON people (key, article)",
    # The names people were found under, whatever they are called by now.
    """
    CREATE TABLE found_names (
      key TEXT NOT NULL,
      article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      PRIMARY KEY (key, article)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX found_names_by_article ON found_names (article)",
    # ── Everybody once, counted as rows of people come and go; nobody of an article in the bin.
    """
    CREATE TABLE names (
      key TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      articles INTEGER NOT NULL,
      quotations INTEGER NOT NULL
    ) WITHOUT ROWID
    """,
    "CREATE INDEX names_by_quotations ON names (quotations DESC, articles DESC, key)",
    "CREATE INDEX names_by_articles ON names (articles DESC, quotations DESC, key)",
    """
    CREATE TRIGGER person_comes AFTER INSERT ON people WHEN NEW.key <> '' BEGIN
      INSERT INTO names (key, name, articles, quotations)
      SELECT NEW.key, NEW.name, 1, NEW.quotations FROM articles WHERE id = NEW.article AND binned_at IS NULL
      ON CONFLICT (key) DO UPDATE SET articles = articles + 1, quotations = quotations + excluded.quotations;
    END
    """,
    """
    CREATE TRIGGER person_goes AFTER DELETE ON people WHEN OLD.key <> '' BEGIN
      UPDATE names SET articles = articles - 1, quotations = quotations - OLD.quotations
      WHERE key = OLD.key AND EXISTS (SELECT 1 FROM articles WHERE id = OLD.article AND binned_at IS NULL);
      DELETE FROM names WHERE key = OLD.key AND articles <= 0;
    END
    """,
    """
    CREATE TRIGGER people_into_bin AFTER UPDATE OF binned_at ON articles
    WHEN OLD.binned_at IS NULL AND NEW.binned_at IS NOT NULL BEGIN
      UPDATE names SET articles = articles - 1, quotations = quotations - (
        SELECT people.quotations FROM people WHERE article = NEW.id AND people.key = names.key
      ) WHERE key IN (SELECT people.key FROM people WHERE article = NEW.id);
      DELETE FROM names WHERE articles <= 0 AND key IN (SELECT people.key FROM people WHERE article = NEW.id);
    END
    """,
    """
    CREATE TRIGGER people_out_of_bin AFTER UPDATE OF binned_at ON articles
    WHEN OLD.binned_at IS NOT NULL AND NEW.binned_at IS NULL BEGIN
      INSERT INTO names (key, name, articles, quotations)
      SELECT key, name, 1, quotations FROM people WHERE article = NEW.id AND key <> ''
      ON CONFLICT (key) DO UPDATE SET articles = articles + 1, quotations = quotations + excluded.quotations;
    END
    """,
    # While the article still tells whether it is in the bin.
    """
    CREATE TRIGGER people_removed BEFORE DELETE ON articles BEGIN
      DELETE FROM people WHERE article = OLD.id;
    END
    """,
    # Another version is read: its voices are listed when they are there.
    """
    CREATE TRIGGER people_of_version AFTER UPDATE OF version ON articles
    WHEN OLD.version IS NOT NULL AND NEW.version <> OLD.version BEGIN
      DELETE FROM quotations WHERE article = NEW.id;
      DELETE FROM people WHERE article = NEW.id;
      DELETE FROM found_names WHERE article = NEW.id;
      UPDATE voices SET listed = 0 WHERE version = NEW.version;
    END
    """,
)
