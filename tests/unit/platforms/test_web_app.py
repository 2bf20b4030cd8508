"""The playground over HTTP and its socket: who may come in, what every answer carries, what it does with nonsense."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import ClientWebSocketResponse, WSMsgType, WSServerHandshakeError, web
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.content.messages import text as message_text
from bot.dialogue.compose import Library
from bot.dialogue.turn import Conversation
from bot.platforms.web.app import make_app
from bot.platforms.web.frames import MOST_CHARACTERS
from bot.platforms.web.render import Renderer, make_renderer
from bot.service import Exchange, Service, static_turn
from bot.understanding.reading import Reading
from tests.unit.platforms.conftest import NAME, KnownWords

Chat = TestClient[web.Request, web.Application]


@pytest_asyncio.fixture
async def client(service: Service) -> AsyncIterator[Chat]:
    async with TestClient(TestServer(make_app(service))) as client:
        yield client


def origin(client: Chat) -> str:
    return f"http://{client.host}:{client.port}"


async def open_chat(client: Chat, **headers: str) -> ClientWebSocketResponse[bool]:
    return await client.ws_connect("/chat", headers={"Origin": origin(client)} | headers)


async def exchange(socket: ClientWebSocketResponse[bool], frame: object) -> dict[str, Any]:
    await socket.send_str(frame if isinstance(frame, str) else json.dumps(frame))
    answer: dict[str, Any] = json.loads((await socket.receive(timeout=5)).data)
    return answer


class Tags(HTMLParser):
    """Collects each tag with its attributes, and the text, as a browser would see them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


async def test_the_page_has_the_examples_and_lets_nothing_in_from_outside(client: Chat) -> None:
    response = await client.get("/")
    html = await response.text()
    assert response.status == 200
    assert html.count('class="example"') == 8
    assert response.headers["Cache-Control"] == "no-store"
    for tag, attributes in Tags(html).tags:
        for name, value in attributes:
            assert not name.startswith("on"), tag
            assert name != "style", tag
            if name in {"src", "href"}:
                assert value is not None
                assert value.startswith(("/static/", "#", "tel:")), value


@pytest.mark.parametrize("path", ["/", "/static/playground.css", "/static/favicon.svg", "/healthz", "/nowhere"])
async def test_every_response_carries_the_security_headers(client: Chat, path: str) -> None:
    headers = (await client.get(path)).headers
    policy = headers["Content-Security-Policy"]
    for rule in (
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "base-uri 'none'",
        "form-action 'self'", "frame-ancestors 'none'", f"connect-src 'self' ws://{client.host}:{client.port}",
    ):  # fmt: skip
        assert rule in policy.split("; ")
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "aiohttp" not in headers["Server"]


async def test_health_and_readiness(client: Chat, reader: KnownWords, caplog: pytest.LogCaptureFixture) -> None:
    assert await (await client.get("/healthz")).text() == "ok"
    response = await client.get("/readyz")
    assert (response.status, await response.json()) == (200, {"content": True, "matcher": True})
    reader.fails = True
    with caplog.at_level(logging.ERROR):
        response = await client.get("/readyz")
    assert (response.status, await response.json()) == (503, {"content": True, "matcher": False})
    assert "RuntimeError" in caplog.text
    assert reader.seen[-1] not in caplog.text


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "localhost@evil.example", "localhost.", "localhost:80:80", "[::2]", ""]
)
async def test_another_host_is_refused_everywhere(client: Chat, host: str) -> None:
    for path in ("/", "/healthz", "/static/playground.js", "/chat"):
        response = await client.get(path, headers={"Host": host, "Origin": f"http://{host}"})
        assert response.status in {400, 403}


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "[::1]:8080"])
async def test_this_machine_under_any_of_its_names_is_let_in(client: Chat, host: str) -> None:
    assert (await client.get("/healthz", headers={"Host": host})).status == 200


@pytest.mark.parametrize(
    "wrong",
    ["http://evil.example", "null", "", "http://localhost", "https://127.0.0.1", "http://127.0.0.1:1", "file://"],
)
async def test_the_socket_refuses_another_origin(client: Chat, wrong: str) -> None:
    with pytest.raises(WSServerHandshakeError) as refusal:
        await open_chat(client, Origin=wrong)
    assert refusal.value.status == 403


async def test_the_socket_refuses_whoever_names_no_origin(client: Chat) -> None:
    with pytest.raises(WSServerHandshakeError) as refusal:
        await client.ws_connect("/chat")
    assert refusal.value.status == 403


async def test_the_socket_refuses_the_right_host_with_another_port(client: Chat) -> None:
    with pytest.raises(WSServerHandshakeError) as refusal:
        await open_chat(client, Origin=f"http://{client.host}:{(client.port or 0) + 1}")
    assert refusal.value.status == 403


@pytest.mark.parametrize(("origin", "host"), [("http://localhost", "localhost:80"), ("https://localhost", "localhost")])
async def test_a_port_left_out_is_the_scheme_s_own(client: Chat, origin: str, host: str) -> None:
    socket = await open_chat(client, Origin=origin, Host=host)
    assert not socket.closed
    await socket.close()


async def test_an_answer_comes_with_its_sources_and_its_reasons(client: Chat) -> None:
    socket = await open_chat(client)
    answer = await exchange(socket, {"say": "they refused"})
    assert answer["urgent"] is False
    words = " ".join(Tags(answer["html"]).words)
    for expected in ("they refused", "Sources (", "They said no to sharing", "90 %"):
        assert expected in words
    assert "consent_refused" not in answer["html"]


async def test_an_emergency_is_flagged_and_can_be_rung(client: Chat) -> None:
    answer = await exchange(await open_chat(client), {"say": "he has a knife"})
    assert answer["urgent"] is True
    assert 'role="alert"' in answer["html"]
    assert 'href="tel:999"' in answer["html"]


async def test_a_name_is_not_sent_back(client: Chat) -> None:
    answer = await exchange(await open_chat(client), {"say": f"maybe {NAME} refused"})
    assert NAME not in answer["html"]
    assert '<span class="hidden-part">[name]</span>' in answer["html"]


async def test_a_choice_can_be_pressed_once(client: Chat, library: Library) -> None:
    socket = await open_chat(client)
    assert 'data-press="topic:consent_needed"' in (await exchange(socket, {"say": "maybe"}))["html"]
    pressed = await exchange(socket, {"press": "topic:consent_needed"})
    assert library.content.intents["consent_needed"].title in pressed["html"]
    gone = await exchange(socket, {"press": "topic:inform_family"})
    assert message_text(library.content, "choice_gone") in gone["html"]


async def test_each_socket_has_a_conversation_of_its_own_and_can_begin_again(client: Chat, library: Library) -> None:
    first, second = await open_chat(client), await open_chat(client)
    await exchange(first, {"say": "maybe"})
    gone = message_text(library.content, "choice_gone")
    assert gone in (await exchange(second, {"press": "none"}))["html"]
    started = await exchange(first, {"new": True})
    assert started["new"] is True
    assert 'class="example"' in started["html"]
    assert gone in (await exchange(first, {"press": "none"}))["html"]


@pytest.mark.parametrize(
    "frame",
    [
        "", "{", "null", "[]", "7", '"say"', "{}", '{"say": 7}',
        '{"say": null}', '{"say": "a", "press": "b"}', '{"press": ["a"]}',
        '{"new": false}', '{"new": 1}', '{"other": "x"}', "[" * 100_000,
        '{"say": ' + "9" * 5000 + "}", '{"press": "' + "a" * 500 + '"}',
    ],
)  # fmt: skip
async def test_a_broken_frame_gets_one_plain_sentence_and_the_socket_stays(
    client: Chat, library: Library, frame: str
) -> None:
    socket = await open_chat(client)
    answer = await exchange(socket, frame)
    assert answer["refused"] is True
    assert "did not arrive in one piece" in answer["html"]
    assert 'href="tel:999"' in answer["html"]
    assert "they refused" in (await exchange(socket, {"say": "they refused"}))["html"]


async def test_bytes_are_a_broken_frame_too(client: Chat) -> None:
    socket = await open_chat(client)
    await socket.send_bytes(b'{"say": "hello"}')
    assert json.loads((await socket.receive()).data)["refused"] is True


async def test_a_text_that_is_too_long_is_refused_and_the_longest_is_not(client: Chat, reader: KnownWords) -> None:
    socket = await open_chat(client)
    assert "20,000" in (await exchange(socket, {"say": "é" * (MOST_CHARACTERS + 1)}))["html"]
    assert reader.seen == []
    assert "refused" not in await exchange(socket, {"say": "é" * MOST_CHARACTERS})


async def test_half_a_surrogate_pair_does_no_harm(client: Chat, reader: KnownWords) -> None:
    answer = await exchange(await open_chat(client), '{"say": "a \\ud800 b"}')
    assert "refused" not in answer
    assert reader.seen[-1].encode() == "a \ufffd b".encode()


async def test_a_reading_that_fails_still_says_where_to_ring_and_shows_nothing(
    client: Chat, reader: KnownWords, caplog: pytest.LogCaptureFixture
) -> None:
    reader.fails = True
    with caplog.at_level(logging.DEBUG):
        answer = await exchange(await open_chat(client), {"say": f"{NAME} refused"})
    assert answer["urgent"] is True
    assert 'href="tel:999"' in answer["html"]
    assert "Zebedee" not in answer["html"] + caplog.text


async def test_a_rendering_that_fails_still_says_where_to_ring(
    client: Chat, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> str:
        raise RuntimeError(NAME)

    socket = await open_chat(client)
    monkeypatch.setattr("bot.platforms.web.render.Renderer.turn", broken)
    answer = await exchange(socket, {"say": f"{NAME} refused"})
    assert answer["urgent"] is True
    assert 'href="tel:999"' in answer["html"]
    assert "Zebedee" not in answer["html"] + caplog.text


async def test_no_message_reaches_a_log(client: Chat, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        socket = await open_chat(client)
        await exchange(socket, {"say": "quokkas and a knife"})
        await exchange(socket, '{"say": "quokkas"')
    assert "quokkas" not in caplog.text


async def test_a_long_reading_does_not_hold_up_somebody_else(
    client: Chat, reader: KnownWords, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy, done = threading.Event(), threading.Event()
    read = type(reader).read

    def slow(self: KnownWords, text: str, site: str | None = None, _context: object = None) -> Reading:
        if text == "slow":
            busy.set()
            done.wait(5)
        return read(self, text, site)

    monkeypatch.setattr(type(reader), "read", slow)
    first, second = await open_chat(client), await open_chat(client)
    waiting = asyncio.create_task(exchange(first, {"say": "slow"}))
    await asyncio.to_thread(busy.wait, 5)
    assert (await exchange(second, {"say": "he has a knife"}))["urgent"] is True
    assert not waiting.done()
    done.set()
    assert "slow" in (await waiting)["html"]


async def test_open_sockets_are_told_when_the_service_goes(service: Service) -> None:
    client = TestClient(TestServer(make_app(service)))
    await client.start_server()
    socket = await open_chat(client)
    closing = asyncio.create_task(client.server.close())
    assert (await socket.receive(timeout=5)).type is WSMsgType.CLOSE
    await closing
    await client.close()


async def test_other_names_can_be_allowed_in_place_of_these(service: Service) -> None:
    async with TestClient(TestServer(make_app(service, ["bot.example"]))) as client:
        assert (await client.get("/healthz", headers={"Host": "bot.example"})).status == 200
        assert (await client.get("/healthz")).status == 403


hostile = st.one_of(
    st.text(max_size=200),
    st.lists(
        st.sampled_from(
            [
                "<script>",
                "</p>",
                "<img src=x onerror=alert(1)>",
                "&lt;",
                '"',
                "'",
                "**",
                "<!--",
                "]]>",
                "{{",
                "{%",
                "\x00",
            ]
        ),
        max_size=8,
    ).map("".join),
)


@pytest.fixture(scope="module")
def empty(library: Library) -> tuple[Renderer, Conversation]:
    renderer = make_renderer(library.content, sample=True)
    return renderer, Conversation()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=hostile)
def test_nothing_that_somebody_types_becomes_mark_up(empty: tuple[Renderer, Conversation], text: str) -> None:
    renderer, conversation = empty
    turn = static_turn(conversation)
    page = Tags(renderer.turn(Exchange(turn, None), f"-{text}-"))
    plain = Tags(renderer.turn(Exchange(turn, None), "-"))
    assert [tag for tag in page.tags if tag != ("span", (("class", "hidden-part"),))] == plain.tags
    assert f"-{text}-" in "".join(page.words)
