"""The playground as a person meets it: the real service, a real server and a real browser."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import ClientSession, WSServerHandshakeError, web
from playwright.async_api import Browser, Locator, Page, ViewportSize, async_playwright, expect

from bot.content.messages import text as message_text
from bot.platforms.web.app import make_app
from bot.service import Service

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

ROOT = Path(__file__).resolve().parents[2]
ARTEFACTS = ROOT / "artefacts"
AXE = ROOT / "tests" / "node" / "node_modules" / "axe-core" / "axe.min.js"
_DEBIAN = Path("/usr/bin/chromium")
CHROMIUM = _DEBIAN if _DEBIAN.exists() else None  # None: the one that Playwright brings
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

DESKTOP: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 844}
REFUSED = "A parent has refused. Can I still share?"
RULE = "What does rule 4 mean?"
EMERGENCY = "Her stepdad is hitting her right now"


@dataclass
class Running:
    """The playground, being served."""

    runner: web.AppRunner
    port: int

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"


async def start(app: web.Application, port: int = 0) -> Running:
    # Zero seconds: a test that stops the server does not wait for its browser to let go.
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port, reuse_address=True).start()
    return Running(runner, runner.addresses[0][1])


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def playground(service: Service) -> AsyncIterator[Running]:
    running = await start(make_app(service))
    yield running
    await running.runner.cleanup()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


@asynccontextmanager
async def opened(browser: Browser, url: str, **options: Any) -> AsyncIterator[Page]:
    """Open the page, hold that it stays quiet, and that it asks nothing of any other machine."""
    settings = {"viewport": DESKTOP, "color_scheme": "light", "reduced_motion": "reduce"} | options
    context = await browser.new_context(**settings)
    page = await context.new_page()
    complaints: list[str] = []
    elsewhere: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda asked: None if asked.url.startswith(url) else elsewhere.append(asked.url))
    await page.goto(url)
    await expect(page.locator("#send")).to_have_attribute("aria-disabled", "false")
    yield page
    await context.close()
    # A server that a test has stopped is complained of, and should be.
    assert [said for said in complaints if "ERR_CONNECTION_REFUSED" not in said] == []
    assert elsewhere == []


def turns(page: Page) -> Locator:
    return page.locator(".turn:not(.sending)")


async def say(page: Page, text: str) -> Locator:
    """Type a message, send it with Enter, and return the turn that answers it."""
    before = await turns(page).count()
    await page.get_by_label("Your question").fill(text)
    await page.keyboard.press("Enter")
    await expect(turns(page)).to_have_count(before + 1)
    return turns(page).last


async def open_everything(page: Page) -> None:
    closed = page.locator("details:not([open]) > summary")
    while await closed.count():
        await closed.first.click()


async def barriers(page: Page) -> list[str]:
    await page.evaluate(AXE.read_text("utf-8"))
    found = await page.evaluate("axe.run(document, {rules: {'target-size': {enabled: true}}})")
    return [f"{one['id']}: {one['help']}: {[node['html'] for node in one['nodes']]}" for one in found["violations"]]


async def test_an_example_gives_an_answer_whose_citation_opens(browser: Browser, playground: Running) -> None:
    async with opened(browser, playground.url) as page:
        await page.get_by_role("button", name=REFUSED).click()
        turn = turns(page).last
        await expect(turn.locator(".bubble")).to_have_text(REFUSED)
        link = turn.get_by_role("link", name="Open the document").first
        await expect(link).to_be_hidden()
        await turn.get_by_text("Sources (").click()
        await expect(link).to_be_in_viewport()
        assert (await link.get_attribute("href") or "").startswith("https://")
        assert await link.get_attribute("rel") == "noopener noreferrer"
        assert await link.get_attribute("target") == "_blank"
        await expect(turn.locator(".version").first).to_have_text("2024")
        await turn.get_by_text("Why this answer").click()
        await expect(turn.locator(".candidates li").first).to_contain_text("%")
        await expect(turn.locator(".as-read")).to_have_text(REFUSED)


async def test_every_example_shows_what_it_is_there_for(browser: Browser, playground: Running) -> None:
    async with opened(browser, playground.url) as page:
        examples = await page.locator(".example").all_text_contents()
        assert len(examples) == 8
        kinds = []
        for example in examples:
            turn = await say(page, example)
            kinds.append(await turn.locator(".reply").first.get_attribute("class") or "")
        answers, (elsewhere, emergency) = kinds[:6], kinds[6:]
        assert dict(zip(examples, answers, strict=False)) == dict.fromkeys(examples[:6], "reply answer")
        assert (elsewhere, emergency) == ("reply conversation", "reply urgent")
        assert "outside what I know" in await turns(page).nth(6).inner_text()


async def test_an_emergency_comes_in_a_form_of_its_own(browser: Browser, playground: Running) -> None:
    async with opened(browser, playground.url) as page:
        turn = await say(page, EMERGENCY)
        urgent = turn.locator(".reply").first
        await expect(urgent).to_have_class("reply urgent")
        alert = urgent.get_by_role("alert")
        await expect(alert.get_by_role("heading", name="Emergency")).to_be_in_viewport()
        await expect(alert.locator("p").first).to_contain_text("999")
        await expect(alert.get_by_role("link", name="999").first).to_have_attribute("href", "tel:999")
        await expect(alert.get_by_role("link", name="999").first).to_be_in_viewport()
        assert await urgent.evaluate("card => parseFloat(getComputedStyle(card).borderTopWidth)") >= 3


async def test_a_choice_turns_the_conversation_and_then_is_gone(browser: Browser, playground: Running) -> None:
    async with opened(browser, playground.url) as page:
        turn = await say(page, REFUSED)
        await turn.get_by_role("button", name="Ask my DSL").click()
        await expect(turns(page)).to_have_count(2)
        await expect(turns(page).last.locator(".bubble")).to_have_text("Ask my DSL")
        await expect(turns(page).last.locator(".reply").first).to_be_focused()
        await expect(page.locator(".choices")).to_have_count(0)


async def test_a_named_child_is_neither_shown_nor_sent_back(browser: Browser, playground: Running) -> None:
    async with opened(browser, playground.url) as page:
        seen: list[str] = []
        await page.reload()
        page.on("websocket", lambda socket: socket.on("framereceived", lambda data: seen.append(str(data))))
        await page.reload()
        await expect(page.locator("#send")).to_have_attribute("aria-disabled", "false")
        # From the first moment: whatever the page shows, even for an instant, is written down.
        await page.evaluate(
            "() => { window.shown = ''; new MutationObserver(() => { window.shown += document.body.innerText; })"
            ".observe(document.body, {childList: true, subtree: true, characterData: true}); }"
        )
        turn = await say(page, "Oliver Hartley in year 4 says his mum Karen Hartley refused consent")
        await expect(turn.locator(".bubble")).to_contain_text("[name]")
        await expect(turn.locator(".private")).to_be_visible()
        await open_everything(page)
        everything = await page.content() + await page.evaluate("window.shown") + "".join(seen)
        assert seen
        for name in ("Oliver", "Karen", "Hartley"):
            assert name not in everything


async def test_everything_works_from_the_keyboard(browser: Browser, playground: Running) -> None:
    async with opened(browser, playground.url) as page:
        press = page.keyboard.press
        await press("Tab")
        await expect(page.get_by_role("link", name="Skip to the conversation")).to_be_focused()
        await press("Enter")
        await expect(page.get_by_role("log")).to_be_focused()
        await press("Tab")
        await expect(page.locator(".example").first).to_be_focused()
        await press("Enter")
        await expect(turns(page)).to_have_count(1)
        reply = turns(page).last.locator(".reply").first
        await expect(reply).to_be_focused()
        for _ in range(6):
            await press("Tab")
            if await page.evaluate("document.activeElement.tagName") == "SUMMARY":
                break
        ring = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert ring == "solid"
        await press("Enter")
        await expect(reply.get_by_role("link", name="Open the document").first).to_be_visible()
        field = page.get_by_label("Your question")
        for _ in range(30):
            await press("Tab")
            if await field.evaluate("field => field === document.activeElement"):
                break
        await page.keyboard.type("one")
        await press("Shift+Enter")
        await page.keyboard.type("two")
        assert await field.input_value() == "one\ntwo"
        await press("Enter")
        await expect(turns(page)).to_have_count(2)
        await expect(turns(page).last.locator(".bubble")).to_have_text("one\ntwo", use_inner_text=True)
        await expect(field).to_be_focused()
        await expect(field).to_have_value("")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
async def test_axe_finds_no_barrier(browser: Browser, playground: Running, viewport: ViewportSize, scheme: str) -> None:
    async with opened(browser, playground.url, viewport=viewport, color_scheme=scheme) as page:
        assert await barriers(page) == []
        await say(page, REFUSED)
        await open_everything(page)
        assert await barriers(page) == []
        await say(page, EMERGENCY)
        await open_everything(page)
        assert await barriers(page) == []


async def test_nothing_scrolls_sideways_on_the_narrowest_phone(browser: Browser, playground: Running) -> None:
    async with opened(browser, playground.url, viewport={"width": 320, "height": 640}) as page:
        for text in (REFUSED, EMERGENCY, "What are the seven golden rules?", "Who is our DSL?", "consent" * 60):
            await say(page, text)
            await open_everything(page)
            assert await page.evaluate("document.documentElement.scrollWidth") <= 320


async def test_at_200_per_cent_the_answer_and_the_composer_are_both_in_view(
    browser: Browser, playground: Running
) -> None:
    async with opened(browser, playground.url, viewport={"width": 640, "height": 400}) as page:
        turn = await say(page, REFUSED)
        await expect(turn.locator(".words p").first).to_be_in_viewport()
        await expect(page.locator("#send")).to_be_in_viewport()
        await expect(page.locator(".ring")).to_be_in_viewport()


async def test_a_new_conversation_begins_on_the_first_screen(browser: Browser, playground: Running) -> None:
    async with opened(browser, playground.url) as page:
        await say(page, REFUSED)
        await page.get_by_role("button", name="New conversation").click()
        await expect(turns(page)).to_have_count(0)
        await expect(page.locator(".example")).to_have_count(8)
        await expect(page.get_by_label("Your question")).to_be_focused()


async def test_a_text_that_is_too_long_is_given_back_to_be_cut(browser: Browser, playground: Running) -> None:
    async with opened(browser, playground.url) as page:
        turn = await say(page, "a " * 10_001)
        await expect(turn).to_contain_text("20,000 characters")
        assert len(await page.get_by_label("Your question").input_value()) == 20_002


async def test_a_lost_connection_says_where_to_ring_and_comes_back(browser: Browser, service: Service) -> None:
    running = await start(make_app(service))
    async with opened(browser, running.url) as page:
        turn = await say(page, REFUSED)
        await running.runner.cleanup()
        offline = page.locator("#offline")
        await expect(offline).to_be_visible()
        await expect(offline).to_contain_text("ring 999")
        await expect(page.locator("#send")).to_have_attribute("aria-disabled", "true")
        await page.get_by_label("Your question").fill("not lost")
        await page.keyboard.press("Enter")
        await expect(page.get_by_label("Your question")).to_have_value("not lost")
        assert await turn.locator(".choices").count() == 0
        again = await start(make_app(service), running.port)
        await expect(offline).to_be_hidden(timeout=20_000)
        await expect(page.locator(".again")).to_contain_text("new conversation")
        await page.keyboard.press("Enter")
        await expect(turns(page)).to_have_count(2)
        await again.runner.cleanup()


async def test_without_javascript_the_page_says_where_to_ring(browser: Browser, playground: Running) -> None:
    context = await browser.new_context(java_script_enabled=False)
    page = await context.new_page()
    await page.goto(playground.url)
    assert "This page needs JavaScript" in await page.locator(".composer").inner_text()
    assert await page.locator("#send").is_disabled()
    await context.close()


async def test_a_page_of_another_origin_gets_no_socket(browser: Browser, playground: Running) -> None:
    async def hostile(_: web.Request) -> web.Response:
        return web.Response(text="<!doctype html><title>elsewhere</title>", content_type="text/html")

    app = web.Application()
    app.router.add_get("/", hostile)
    other = await start(app)
    context = await browser.new_context()
    page = await context.new_page()
    await page.goto(other.url)
    outcome = await page.evaluate(
        "url => new Promise((done) => { const socket = new WebSocket(url);"
        " socket.onopen = () => done('open'); socket.onerror = () => done('refused'); })",
        f"ws://localhost:{playground.port}/chat",
    )
    assert outcome == "refused"
    await context.close()
    await other.runner.cleanup()


async def test_the_wrong_origin_and_the_wrong_host_are_refused(playground: Running) -> None:
    async with ClientSession() as session:
        with pytest.raises(WSServerHandshakeError) as refusal:
            await session.ws_connect(f"{playground.url}/chat", headers={"Origin": "http://evil.example"})
        assert refusal.value.status == 403
        async with session.get(playground.url, headers={"Host": "evil.example"}) as response:
            assert response.status == 403
        async with session.ws_connect(f"{playground.url}/chat", headers={"Origin": playground.url}) as socket:
            await socket.send_str(json.dumps({"say": EMERGENCY}))
            assert json.loads((await socket.receive()).data)["urgent"] is True


async def test_pictures_for_people_to_judge(browser: Browser, playground: Running, service: Service) -> None:
    ARTEFACTS.mkdir(exist_ok=True)
    title = message_text(service.library.content, "page_title")
    for name, viewport, scheme, text in (
        ("desktop", DESKTOP, "light", RULE),
        ("phone", PHONE, "light", REFUSED),
        ("urgent", DESKTOP, "light", EMERGENCY),
        ("dark", DESKTOP, "dark", RULE),
    ):
        async with opened(browser, playground.url, viewport=viewport, color_scheme=scheme) as page:
            await expect(page).to_have_title(title)
            turn = await say(page, text)
            if text == RULE:
                await turn.get_by_text("Sources (").click()
                # The pointer would leave its mark on the picture.
                await page.mouse.move(0, 0)
                await expect(turn.get_by_role("link", name="Open the document").last).to_be_in_viewport()
            await page.screenshot(path=ARTEFACTS / f"{name}.png")
            assert (ARTEFACTS / f"{name}.png").stat().st_size > 10_000
