"""Runs the web application until it is stopped; the playground only on this machine."""

from __future__ import annotations

import errno
from collections.abc import Callable

from aiohttp import web

from bot.errors import UsageError
from bot.platforms.web.app import make_app
from bot.service import Service
from bot.wording import say


def run(load: Callable[[], Service], host: str, port: int, *, playground: bool) -> None:
    """Load the service and serve it. Raises UsageError where there is nothing to serve or the port is taken."""
    if not playground:
        raise UsageError("serve_nothing")
    # Said before the content is loaded: whoever started it sees at once where it will be.
    print(say("serving", host=host, port=port), flush=True)  # noqa: T201 - the command's own output
    app = make_app(load())
    try:
        web.run_app(app, host=host, port=port, print=None, access_log=None)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise UsageError("port_in_use", port=port, host=host) from None
        raise
