"""Who may talk to the playground, and what every response of it carries.

The playground asks nobody who they are, so the browser must not be turned against it: a page elsewhere could
open a socket to localhost (checked by Origin), or point its own name at 127.0.0.1 (checked by Host).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from yarl import URL

# Nothing that could smuggle another name past the comparison: no user, no path, no spaces.
_HOST = re.compile(r"^(?P<name>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(?P<port>[0-9]{1,5}))?$")
_DEFAULT_PORTS = {"http": 80, "https": 443}

_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    # The name and version of the server are nobody's business.
    "Server": "playground",
}


@dataclass(frozen=True)
class Address:
    """A host name as the browser writes it, and a port where one is given."""

    name: str
    port: int | None


def host_of(request: web.Request) -> Address | None:
    """Return where the browser thinks that it is; None where it does not say so exactly once."""
    values = request.headers.getall("Host", [])
    match = _HOST.match(values[0].casefold()) if len(values) == 1 else None
    if match is None:
        return None
    return Address(match["name"], int(match["port"]) if match["port"] else None)


def same_origin(request: web.Request, host: Address) -> bool:
    """Return whether the page that opens the socket came from this very host and port."""
    values = request.headers.getall("Origin", [])
    scheme, separator, rest = values[0].casefold().partition("://") if len(values) == 1 else ("", "", "")
    default = _DEFAULT_PORTS.get(scheme)
    match = _HOST.match(rest) if separator else None
    if match is None or default is None:
        return False
    port = int(match["port"]) if match["port"] else default
    return (match["name"], port) == (host.name, host.port or default)


def only_for(allowed: Collection[str], refusal: str) -> Middleware:
    """Make the middleware that answers only requests for these hosts."""
    names = frozenset(name.casefold() for name in allowed)

    @web.middleware
    async def check_host(request: web.Request, handler: Handler) -> web.StreamResponse:
        host = host_of(request)
        if host is None or host.name not in names:
            raise web.HTTPForbidden(text=refusal)
        return await handler(request)

    return check_host


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Put the security headers on every response, refusals and static files among them."""
    response.headers.update(_HEADERS)
    response.headers.setdefault("Cache-Control", "no-cache" if request.path.startswith("/static/") else "no-store")
    response.headers["Content-Security-Policy"] = _policy(request)


def _policy(request: web.Request) -> str:
    connect = "'self'"
    host = host_of(request)
    # Older Safari does not take 'self' for a WebSocket; an IPv6 address cannot be written as a source at all.
    if host and not host.name.startswith("["):
        scheme = "wss" if request.secure else "ws"
        connect += f" {URL.build(scheme=scheme, host=host.name, port=host.port)}"
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            f"connect-src {connect}",
            "img-src 'self' data:",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )
