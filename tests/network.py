"""Forbid the network to the tests: only addresses of the machine itself may be asked for."""

import ipaddress
import socket
import sys
from typing import Any

OWN_NAMES = {"", "localhost", socket.gethostname()}


class ForbiddenError(Exception):
    """A test asked for the network. No `OSError`: nothing shall take it for a network that is down, and go on."""


class Guard:
    """An audit hook that lets nothing out of this machine, unless it is lifted.

    It sees this process alone; a test that starts another one says there what may be done.
    """

    def __init__(self) -> None:
        self.lifted = False
        sys.addaudithook(self._watch)

    def _watch(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.lifted or not event.startswith("socket."):
            return
        if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
            _check(event, arguments[0])
        elif event in ("socket.connect", "socket.sendto", "socket.sendmsg") and isinstance(arguments[1], tuple):
            _check(event, arguments[1][0])


def _check(event: str, host: Any) -> None:
    """Raise for a host that is not this machine. Sockets that are files have a path and no tuple."""
    name = host.decode() if isinstance(host, bytes) else host
    if name is not None and name not in OWN_NAMES and not _is_own(name):
        raise ForbiddenError(f"{event} {name}: tests may not reach the network")


def _is_own(name: str) -> bool:
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified
