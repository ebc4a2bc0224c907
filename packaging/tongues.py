# SPDX-License-Identifier: MIT
"""The window in other languages, and narrow and wide: where words are longer and rooms smaller than at home."""

from __future__ import annotations

import mixed
from rooms import Room, result_of
from studio import Studio, open_article

LANGUAGES = ("de", "ar")
"""The one with the longest words, and the one that turns the window."""
SIZES = {"slim": (900, 700), "broad": (1920, 1080)}


def all_of(studio: Studio) -> None:
    """Picture what has most words in each language, and the same states in each size."""
    for language in LANGUAGES:
        for theme in ("light", "dark"):
            with studio.program(mixed.LIBRARY, language=language, theme=theme) as program:
                abroad(studio, Room(studio, program, language, theme))
    for name, size in SIZES.items():
        with studio.program(mixed.LIBRARY, size=size) as program:
            sized(studio, Room(studio, program, name))


def abroad(studio: Studio, room: Room) -> None:
    """Picture a window whose words are not English."""
    window, desk = room.window, room.desk
    open_article(studio, room.program, "The pier")
    window.pane.walk_quotes(1)
    room.take("window")
    mixed.search(studio, room.program, "nonsense:fog words:many bridge")
    room.take("found")
    window.search_field.clear()
    room.do("go_to_list")
    room.take("all-lists")
    room.leave()
    for name in ("details", "keys", "commands", "import_report", "export"):
        room.do(name)
        room.sheet(name.replace("_", "-"))
    result_of(studio, room, "check_library", "check")
    dialog = room.program.show_settings()
    for number in range(dialog.sections.count()):
        dialog.show_section(number)
        room.take(f"settings-{number + 1}", dialog)
    dialog.close()
    room.do("people")
    studio.settle(0.8)
    room.take("people")
    desk.people.show_person("Marta Lindqvist")
    room.take("person")
    window.go_back()
    window.go_back()
    open_article(studio, room.program, "The pier")
    room.do("mend")
    studio.settle(2.0)
    room.take("mend")
    room.do("mend")
    window.paths_given.emit([str(studio.folder / "gone.html")])
    studio.wait(lambda: window.notices.failures)
    room.take("failure")
    window.notices.dismiss_failures()
    open_article(studio, room.program, "Fog")
    room.do("bin")
    room.take("binned")
    room.do("undo")


def sized(studio: Studio, room: Room) -> None:
    """Picture a narrow or a wide window."""
    open_article(studio, room.program, "The woman")
    room.take("article")
    mixed.search(studio, room.program, "fog")
    room.take("facets")
    room.window.search_field.clear()
    open_article(studio, room.program, "How late")
    room.take("table")
    room.do("people")
    studio.settle(0.8)
    room.take("people")
    room.window.go_back()
    open_article(studio, room.program, "The pier")
    room.do("mend")
    studio.settle(2.0)
    room.take("mend")
    room.do("mend")
    room.do("original")
    studio.settle(1.5)
    room.take("original")
    room.do("original")
