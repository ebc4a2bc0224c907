# SPDX-License-Identifier: MIT
"""A page's parts as mappings that read a part's bytes when it is asked for, and not before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from reader.article import Resource
from reader.errors import UnreadableFile


class LazyParts(Mapping[str, Resource]):
    """Parts by reference, each with the function that reads it; a part that cannot be read is missing."""

    def __init__(self, loaders: Mapping[str, Callable[[], Resource | None]]) -> None:
        self._loaders = loaders

    def __getitem__(self, key: str) -> Resource:
        try:
            part = self._loaders[key]()
        except (UnreadableFile, OSError) as error:
            raise KeyError(key) from error
        if part is None:
            raise KeyError(key)
        return part

    def __contains__(self, key: object) -> bool:
        return key in self._loaders

    def __iter__(self) -> Iterator[str]:
        return iter(self._loaders)

    def __len__(self) -> int:
        return len(self._loaders)


class JoinedParts(Mapping[str, Resource]):
    """Several mappings as one; an earlier one's part goes first."""

    def __init__(self, *sources: Mapping[str, Resource]) -> None:
        self._sources = sources

    def __getitem__(self, key: str) -> Resource:
        for source in self._sources:
            part = source.get(key)
            if part is not None:
                return part
        raise KeyError(key)

    def __contains__(self, key: object) -> bool:
        return any(key in source for source in self._sources)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(key for source in self._sources for key in source))

    def __len__(self) -> int:
        return len(set().union(*self._sources))
