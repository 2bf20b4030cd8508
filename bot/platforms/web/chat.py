"""The conversation over a WebSocket: frames in, rendered HTML out. One conversation a socket, kept nowhere else."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Final
from weakref import WeakSet

from aiohttp import WSCloseCode, WSMsgType, web

from bot.dialogue.turn import Conversation
from bot.platforms.web.frames import New, Press, Refused, Say, parse
from bot.platforms.web.guard import host_of, same_origin
from bot.platforms.web.render import Renderer
from bot.service import Exchange, Service, static_turn

log = logging.getLogger(__name__)

# Reading is work for a processor. More at once would only make everybody wait; one would let a long message
# hold up the next person's emergency.
_READERS: Final = 4
_HEARTBEAT_SECONDS: Final = 30.0


class Chat:
    """Serves the sockets of one application."""

    def __init__(self, service: Service, renderer: Renderer, refusal: str) -> None:
        self._service = service
        self._renderer = renderer
        self._refusal = refusal
        self._readers = asyncio.Semaphore(_READERS)
        self._open: WeakSet[web.WebSocketResponse] = WeakSet()
        # Rendered before it is needed, so that it can go out even when rendering is what has failed.
        self._static = renderer.turn(Exchange(static_turn(service.conversation()), None))

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Hold one conversation, until the page goes away."""
        host = host_of(request)
        if host is None or not same_origin(request, host):
            raise web.HTTPForbidden(text=self._refusal)
        socket = web.WebSocketResponse(heartbeat=_HEARTBEAT_SECONDS)
        await socket.prepare(request)
        self._open.add(socket)
        conversation = self._service.conversation()
        async for message in socket:
            data = message.data if message.type is WSMsgType.TEXT else ""
            conversation, answer = await self._answer(conversation, data)
            try:
                await socket.send_str(answer)
            except ConnectionError:
                break
        return socket

    async def close_all(self, _: web.Application) -> None:
        """Tell every page that the service is going."""
        await asyncio.gather(*(socket.close(code=WSCloseCode.GOING_AWAY) for socket in set(self._open)))

    async def _answer(self, conversation: Conversation, data: str) -> tuple[Conversation, str]:
        """Return the next conversation and the frame to send. Whatever fails, the emergency message goes out."""
        try:
            match parse(data):
                case Refused(key):
                    return conversation, _frame(self._renderer.notice(key), refused=True)
                case New():
                    return self._service.conversation(), _frame(self._renderer.start(), new=True)
                case Press(choice):
                    label = next((one.label for one in conversation.choices if one.id == choice), "")
                    return await self._turn(lambda: self._service.press(conversation, choice), label)
                case Say(text):
                    return await self._turn(lambda: self._service.say(conversation, text), None)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person must be told where to ring
            # Only the kind of error: its text may hold the message.
            log.error("answering in the playground failed: %s", type(error).__name__)
            return conversation, _frame(self._static, urgent=True)

    async def _turn(self, answer: Callable[[], Exchange], pressed: str | None) -> tuple[Conversation, str]:
        async with self._readers:
            exchange = await asyncio.to_thread(answer)
        turn = exchange.turn
        urgent = any(reply.kind == "urgent" for reply in turn.replies)
        return turn.conversation, _frame(self._renderer.turn(exchange, pressed), urgent=urgent)


def _frame(html: str, *, urgent: bool = False, **more: bool) -> str:
    return json.dumps({"html": html, "urgent": urgent, **more})
