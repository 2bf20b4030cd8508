"""The playground's web application: one page, its files, its socket, and whether it is well."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from pathlib import Path

from aiohttp import web

from bot.content.messages import text as message_text
from bot.platforms.web.chat import Chat
from bot.platforms.web.guard import add_headers, only_for
from bot.platforms.web.render import make_renderer
from bot.service import Service

log = logging.getLogger(__name__)

_STATIC = Path(__file__).parent / "static"


def make_app(service: Service, allowed_hosts: Collection[str] = ("localhost", "127.0.0.1", "[::1]")) -> web.Application:
    """Make the playground for a service, answering only under these host names. Raises ContentError."""
    content = service.library.content
    refusal = message_text(content, "page_refused")
    renderer = make_renderer(content, sample=service.library.directory.sample)
    # Nothing in the page depends on who asks for it.
    page = renderer.page()
    chat = Chat(service, renderer, refusal)

    async def show_page(_: web.Request) -> web.Response:
        return web.Response(text=page, content_type="text/html")

    app = web.Application(middlewares=[only_for(allowed_hosts, refusal)])
    app.on_response_prepare.append(add_headers)
    app.on_shutdown.append(chat.close_all)
    app.router.add_get("/", show_page)
    app.router.add_get("/chat", chat.serve)
    app.router.add_static("/static", _STATIC)
    add_health(app, service)
    return app


def make_health_app(service: Service) -> web.Application:
    """Make an application that says only whether the service is well."""
    app = web.Application()
    add_health(app, service)
    return app


def add_health(app: web.Application, service: Service) -> None:
    """Add `/healthz` (the process lives) and `/readyz` (it can read and answer; 503 where it cannot)."""

    async def alive(_: web.Request) -> web.Response:
        return web.Response(text="ok")

    async def ready(_: web.Request) -> web.Response:
        state = await asyncio.to_thread(readiness, service)
        return web.json_response(state, status=200 if all(state.values()) else 503)

    app.router.add_get("/healthz", alive)
    app.router.add_get("/readyz", ready)


def readiness(service: Service) -> dict[str, bool]:
    """Try what every answer needs: that there is content, and that a message can be read."""
    content = service.library.content
    example = next((one.text for intent in content.intents.values() for one in intent.examples), "")
    try:
        read = bool(service.reader.read(example).ranked)
    except Exception as error:  # noqa: BLE001 - whatever it is, this service is not ready
        # Only the kind of error: its text may hold what was read.
        log.error("reading failed: %s", type(error).__name__)
        read = False
    return {"content": bool(content.answers and content.facts), "matcher": read}
