# SPDX-License-Identifier: MIT
"""Mending files: brought back from where they were read, made again, or set aside; nothing is deleted."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from reader.article import Article, ImageReference
from reader.edits import images_of
from reader.errors import LibraryError
from reader.library import stored, workbench
from reader.library.cleaning_source import Clean, source_of
from reader.library.database import Database, telling
from reader.library.file_checking import is_whole
from reader.library.files import original_path, picture_path, side_file_name
from reader.library.findings import Finding
from reader.library.flushing import flush_file, flush_folder
from reader.library.housekeeping import INCOMING
from reader.library.library import Library
from reader.library.mending import name_pictures
from reader.library.setting_aside import SettingAside


class FileRepairing:
    """Mends originals, pictures and what lies beside them; each returns its deed."""

    def __init__(self, library: Library, database: Database, aside: SettingAside, clean: Clean) -> None:
        self._library = library
        self._folder = library.folder
        self._database = database
        self._aside = aside
        self._clean = clean

    # ── Files ────────────────────────────────────────────────────────────────

    def original(self, finding: Finding) -> str:
        """Bring a file back from where it was read, where it lies there still with the same bytes."""
        target = original_path(self._folder, finding.subject)
        for source in self._read_from(finding.subject):
            try:
                data = source.read_bytes()
            except OSError:
                continue
            if sha256(data).hexdigest() != finding.subject[:64]:
                continue
            self._write(target, data)
            return "It was copied again from where it was read."
        return ""

    def _read_from(self, name: str) -> list[Path]:
        """Return where an original or a part of one was read from."""
        found: list[Path] = []
        rows = self._database.all(
            "SELECT file, original, parts FROM versions WHERE original = ?1 OR (parts <> '{}' AND instr(parts, ?1))",
            (name,),
        )
        for file, original, parts in rows:
            source = Path(file)
            if original == name:
                found.append(source)
            found += [source.parent / relative for relative, kept in json.loads(parts).items() if kept == name]
        return found

    def _write(self, target: Path, data: bytes) -> None:
        """Put bytes in the place of a damaged or missing file, whole or not at all; the damaged one is set aside."""
        with telling():
            staged = self._library.bench.new_file()
            with staged.open("wb") as file:
                file.write(data)
                flush_file(file)
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if target.exists():
                shutil.copyfile(target, self._aside.place(target.name))
            staged.replace(target)
            flush_folder(target.parent)

    def note(self, finding: Finding) -> str:
        """Write again what is known of an original."""
        path = original_path(self._folder, finding.subject)
        row = self._database.first(
            "SELECT original_name, file, saved_address, saved_at, part, parts FROM versions WHERE original = ?",
            (finding.subject,),
        )
        if row is None:
            return ""
        name, file, address, saved_at, part, parts = row
        about = {
            "name": name,
            "file": file,
            "url": f"https://{address}" if address and not part else None,
            "saved_at": saved_at,
            "tags": [],
            "parts": json.loads(parts),
        }
        self._write(path.with_name(side_file_name(path.name)), json.dumps(about).encode())
        return "It was written again."

    def picture(self, finding: Finding) -> str:
        """Make a picture again of the saved page, or show its place as one of a missing picture."""
        if not finding.subject:
            return self._name_shown(finding)
        key = finding.subject
        path = picture_path(self._folder, key)
        if path is None:
            return self._show_as_missing(key)
        showing = self._showing(key) or ([finding.version] if finding.version is not None else [])
        if is_whole(path, key):
            with self._database.transaction():
                # What it is and how large shows when it is cleaned again; nothing asks before.
                insert = "INSERT OR IGNORE INTO pictures (key, media_type, width, height, size) VALUES (?, '', 0, 0, ?)"
                self._database.run(insert, (key, path.stat().st_size))
                self._database.many(
                    "INSERT OR IGNORE INTO version_pictures VALUES (?, ?)", ((one, key) for one in showing)
                )
            return "It is there, and the library knows it again."
        for version in showing:
            source = source_of(self._database, version)
            cleaned = self._clean(source) if source is not None else None
            for picture in cleaned.pictures if cleaned is not None else ():
                if picture.key == key and sha256(picture.data).hexdigest() == key:
                    self._write(path, picture.data)
                    with self._database.transaction():
                        name_pictures(self._database, version, (picture,))
                    return "It was made again from the saved page."
        if path.exists():
            self._aside.move(path)
        return self._show_as_missing(key)

    def _name_shown(self, finding: Finding) -> str:
        with self._database.transaction():
            encoding, content = self._database.one(
                "SELECT encoding, article FROM contents WHERE version = ?", (finding.version,)
            )
            article = stored.decode_article(encoding, content)
            for key in {image.key for block in article.blocks for image in images_of(block) if image.key}:
                self._database.run(
                    "INSERT OR IGNORE INTO version_pictures (version, picture) "
                    "SELECT ?, key FROM pictures WHERE key = ?",
                    (finding.version, key),
                )
        return "It knows them again."

    def _showing(self, key: str) -> list[int]:
        rows = self._database.all(
            "SELECT version FROM version_pictures WHERE picture = ? ORDER BY version DESC", (key,)
        )
        return [row[0] for row in rows]

    def _show_as_missing(self, key: str) -> str:
        """Show the place of a picture that is gone, as where a page was saved without it."""
        with self._database.transaction():
            versions = set(self._showing(key))
            for table in ("contents", "cleaned"):
                rows = self._database.all(
                    f"SELECT version, encoding, article FROM {table}"  # noqa: S608 - the two names above
                    + (f" WHERE version IN ({', '.join(map(str, versions))})" if versions else "")
                )
                for version, encoding, content in rows:
                    try:
                        article = stored.decode_article(encoding, content)
                    except LibraryError:
                        continue
                    without = _without(article, key)
                    if without != article:
                        self._database.run(
                            f"UPDATE {table} SET article = ? WHERE version = ?",  # noqa: S608 - as above
                            (stored.encode(without), version),
                        )
            self._database.run("UPDATE articles SET lead_image = NULL WHERE lead_image = ?", (key,))
            self._database.run("DELETE FROM version_pictures WHERE picture = ?", (key,))
            self._database.run("DELETE FROM pictures WHERE key = ?", (key,))
        return "Its place is shown as one of a missing picture."

    def unnamed(self, finding: Finding) -> str:
        """Set a file aside that nobody names."""
        path = self._folder / finding.subject
        # Under the lock: a page may be arriving that needs it.
        with self._database.transaction():
            if self._library.housekeeping.names(path.name.removesuffix(".about")):
                return "An article names it by now."
            self._aside.move(path)
        return "It was set aside."

    def unfinished(self, finding: Finding) -> str:  # noqa: ARG002 - as all mends
        """Remove what killed processes were writing: copies of files that are read again."""
        workbench.sweep(self._folder / INCOMING)
        return "They were removed; the files they were copied from are read again."


def _without(article: Article, key: str) -> Article:
    """Return an article that shows the place of a picture instead of it."""

    def missing(image: ImageReference) -> ImageReference:
        return replace(image, key="") if image.key == key else image

    blocks = tuple(
        replace(
            block,
            images=tuple(map(missing, block.images)),
            inlines=tuple(
                replace(inline, image=missing(inline.image)) if inline.image is not None else inline
                for inline in block.inlines
            ),
        )
        if any(image.key == key for image in images_of(block))
        else block
        for block in article.blocks
    )
    lead = None if article.lead_image == key else article.lead_image
    return replace(article, blocks=blocks, lead_image=lead)
