"""Renews the README's picture: the real playground, asked real questions, in a real browser."""

from __future__ import annotations

import asyncio
import shutil
import sys
from pathlib import Path

from aiohttp import web
from playwright.async_api import async_playwright

from bot.config import read_config
from bot.platforms.web.app import make_app
from bot.service import load_service

QUESTIONS = ("mum is refusing to sign, am i stuck",)


async def picture(path: Path) -> None:
    """Ask, wait for the answer, and save what the page looks like."""
    config = read_config()
    runner = web.AppRunner(make_app(load_service(config.content_folder, None, config.cache_folder)))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = await browser.new_page(viewport={"width": 1100, "height": 1240}, device_scale_factor=2)
        await page.goto(f"http://localhost:{port}/")
        for question in QUESTIONS:
            await page.get_by_role("textbox").fill(question)
            await page.keyboard.press("Enter")
        await page.locator("article details summary").first.wait_for()
        await page.locator("article details summary").first.click()
        await page.screenshot(path=path)
        await browser.close()
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(picture(Path(sys.argv[1])))
