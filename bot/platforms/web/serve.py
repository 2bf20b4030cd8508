"""Runs the web application until it is stopped; the playground only on this machine."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable

from aiohttp import web

from bot.errors import UsageError
from bot.platforms.web.app import make_app, make_health_app
from bot.service import Service
from bot.wording import say


def run(load: Callable[[], Service], host: str, port: int, *, playground: bool) -> None:
    """Load the service and serve it: health always, the playground where it is asked for.

    Raises UsageError where the port is taken.
    """
    # Said before the content is loaded: whoever started it sees at once where it will be.
    _tell(say("serving" if playground else "serving_health", host=host, port=port))
    _tell(say("serving_wait"))
    service = load()
    app = make_app(service) if playground else make_health_app(service)
    try:
        web.run_app(app, host=host, port=port, print=lambda _: _tell(say("serving_ready")), access_log=None)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise UsageError("port_in_use", port=port, host=host) from None
        raise


def _tell(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()
