# SPDX-License-Identifier: MIT
"""One window a library: a second start hands its files to the first and leaves."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 1_500
"""Milliseconds the first window has to take the files: it may be busy painting, but works elsewhere."""
_LONGEST = 8_000_000
"""Bytes a second start may hand over: some 50,000 long paths."""
_TAKEN = b"taken\n"


def server_name(library: Path) -> str:
    """Return the name under which the window of this user and library listens."""
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    identity = f"{user}\n{library.expanduser().resolve()}".encode("utf-8", "surrogateescape")
    digest = QCryptographicHash.hash(identity, QCryptographicHash.Algorithm.Sha256).toHex().data()
    return f"verbatim-{bytes(digest).decode('ascii')[:20]}"


def absolute(paths: list[str]) -> list[str]:
    """Return the paths as they are named from any folder."""
    return [str(Path(path).expanduser().absolute()) for path in paths if path]


_HEAD = b"verbatim 1"
_END = b"\0\0\n"
"""No path holds a NUL, so NULs part them; two and a line end close the message."""


def pack(paths: list[str]) -> bytes:
    """Return the paths as they are handed over."""
    return b"\0".join([_HEAD, *(os.fsencode(path) for path in paths)]) + _END


def unpack(message: bytes) -> list[str] | None:
    """Return the paths of a message; None for anything that is none."""
    head, *paths = message.removesuffix(_END).split(b"\0")
    return [os.fsdecode(path) for path in paths] if head == _HEAD and all(paths) else None


class Instance(QObject):
    """Listens for later starts, once it found that it is the first."""

    handed_over = Signal(list)
    """Paths of a second start, absolute; empty when it only wants the window."""

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(library)
        self._server: QLocalServer | None = None
        self._arriving: dict[QLocalSocket, bytearray] = {}

    def hand_over(self, paths: list[str]) -> bool:
        """Give the paths to a window that runs already; False when there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT):
            return False
        socket.write(pack(absolute(paths)))
        while socket.bytesToWrite():
            if not socket.waitForBytesWritten(_WAIT):
                return False
        answered = socket.waitForReadyRead(_WAIT) and socket.readAll().data() == _TAKEN
        socket.disconnectFromServer()
        return answered

    def listen(self) -> bool:
        """Become the window later starts find; False when another was quicker."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name):
            probe = QLocalSocket()
            probe.connectToServer(self._name)
            if probe.waitForConnected(_WAIT):
                return False
            # Nobody answers: the name was left by a window that was killed.
            QLocalServer.removeServer(self._name)
            if not server.listen(self._name):
                return False
        server.newConnection.connect(self._meet)
        self._server = server
        return True

    def close(self) -> None:
        """Listen no longer."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _meet(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._arriving[socket] = bytearray()
            socket.readyRead.connect(lambda socket=socket: self._take(socket))
            socket.disconnected.connect(lambda socket=socket: self._part(socket))
            if socket.bytesAvailable():
                self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        arrived = self._arriving.get(socket)
        if arrived is None:
            return
        arrived += socket.readAll().data()
        if len(arrived) > _LONGEST:
            socket.abort()
            return
        if not arrived.endswith(_END):
            return
        paths = unpack(bytes(arrived))
        if paths is None:
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        arrived.clear()
        self.handed_over.emit(paths)

    def _part(self, socket: QLocalSocket) -> None:
        self._arriving.pop(socket, None)
        socket.deleteLater()
