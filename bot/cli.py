"""The command `safeguarding-bot`. Each command is thin: it reads its words, calls one operation and prints."""

from __future__ import annotations

import datetime as dt
import json
import logging
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from bot import __version__
from bot.config import read_config
from bot.errors import BotError, UsageError
from bot.escalation.hours import LONDON
from bot.wording import say

app = typer.Typer(
    help=say("help_app"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Site = Annotated[str | None, typer.Option("--site", help=say("help_site"))]


def main() -> None:
    """Run the command line; an error is one sentence on standard error."""
    # One thread for linear algebra: a message is small, and threads only get in each other's way.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stderr)
    try:
        app()
    except BotError as error:
        sys.stderr.write(f"{error}\n")
        raise SystemExit(error.exit_code) from None
    except BrokenPipeError:
        # Whoever read our output has gone; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None


@app.callback(invoke_without_command=True)
def _root(version: Annotated[bool, typer.Option("--version", help=say("help_version"))] = False) -> None:
    if version:
        typer.echo(__version__)
        raise typer.Exit


@app.command(help=say("help_ask"))
def ask(
    text: Annotated[str | None, typer.Argument(help=say("help_ask_text"))] = None,
    as_json: Annotated[bool, typer.Option("--json", help=say("help_json"))] = False,
    site: Site = None,
    at: Annotated[str | None, typer.Option("--at", help=say("help_at"))] = None,
) -> None:
    """Answer one question, each in a fresh conversation."""
    from bot.operations.result import line_text, result  # noqa: PLC0415 - keeps `--help` quick
    from bot.platforms.terminal import show  # noqa: PLC0415

    now = _moment(at)
    service = _service()
    conversation = _conversation(service, site)
    console = Console(highlight=False)
    for line in [text] if text is not None else _lines():
        question = line if text is not None else line_text(line)
        began = time.perf_counter()
        exchange = service.say(conversation, question, now)
        took = (time.perf_counter() - began) * 1000
        if as_json:
            _write_json(result(question, exchange, took))
        else:
            show(console, exchange.turn)


@app.command(help=say("help_chat"))
def chat(
    user: Annotated[str, typer.Option("--as", help=say("help_as"))] = "you",
    site: Site = None,
) -> None:
    """Talk in the terminal."""
    from bot.platforms.terminal import chat as talk  # noqa: PLC0415

    service = _service()
    _conversation(service, site)
    talk(Console(highlight=False), service, site, user)


@app.command(help=say("help_check"))
def check() -> None:
    """Check the content; exit 1 on a fault."""
    from bot.operations.check import check as check_content  # noqa: PLC0415

    config = read_config()
    report = check_content(config.content_folder, config.directory, dt.datetime.now(LONDON).date())
    for finding in report.findings:
        typer.echo(str(finding))
    if report.faults:
        sys.stderr.write(say("check_faults", count=report.faults) + "\n")
        raise typer.Exit(1)
    if report.content:
        content = report.content
        examples = sum(len(intent.examples) for intent in content.intents.values())
        counts = {"intents": content.intents, "answers": content.answers, "facts": content.facts}
        typer.echo(say("check_clean", examples=examples, **{name: len(things) for name, things in counts.items()}))


@app.command(help=say("help_evaluate"))
def evaluate(
    train: Annotated[Path | None, typer.Option("--train", help=say("help_train"))] = None,
    test: Annotated[Path | None, typer.Option("--test", help=say("help_test"))] = None,
    out_of_scope: Annotated[list[Path] | None, typer.Option("--out-of-scope", help=say("help_out_of_scope"))] = None,
    as_json: Annotated[bool, typer.Option("--json", help=say("help_json"))] = False,
) -> None:
    """Fit the matcher and score it."""
    from bot.operations import evaluate as evaluation  # noqa: PLC0415

    config = read_config()
    score = evaluation.run(config.content_folder, train, test, out_of_scope or [])
    if as_json:
        _write_json(score.as_json())
        return
    _print_score(score)


@app.command(help=say("help_serve"))
def serve(
    host: Annotated[str, typer.Option("--host", help=say("help_host"))] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help=say("help_port"))] = 8080,
    playground: Annotated[bool, typer.Option("--playground", help=say("help_playground"))] = False,
) -> None:
    """Run the service."""
    from bot.platforms.web.serve import run  # noqa: PLC0415

    if playground and host not in {"127.0.0.1", "localhost", "::1"}:
        raise UsageError("playground_loopback")
    run(_service, host, port, playground=playground)


def _service() -> Any:
    from bot.service import load_service  # noqa: PLC0415

    config = read_config()
    return load_service(config.content_folder, config.directory, config.cache_folder)


def _conversation(service: Any, site: str | None) -> Any:
    try:
        return service.conversation(site)
    except KeyError:
        sites = ", ".join(known.id for known in service.library.directory.sites)
        raise UsageError("unknown_site", site=site, sites=sites) from None


def _moment(at: str | None) -> dt.datetime | None:
    if at is None:
        return None
    try:
        moment = dt.datetime.fromisoformat(at)
    except ValueError:
        raise UsageError("bad_time", value=at) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=LONDON)


def _lines() -> Iterator[str]:
    """Lines of standard input as they come; bytes that are not UTF-8 are shown as such and not refused."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace").rstrip("\r\n")


def _write_json(value: Any) -> None:
    try:
        line = json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:  # half a surrogate pair out of a JSON escape: only ASCII can carry it back
        line = json.dumps(value).encode("ascii")
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()


def _print_score(score: Any) -> None:
    console = Console(highlight=False)
    table = Table(show_header=False, box=None)
    for key, value in score.rows():
        table.add_row(say(key), value)
    console.print(table)
    for heading, rows in (
        ("evaluate_confusion", score.confusion_rows()),
        ("evaluate_wrong_list", score.wrong_rows()),
    ):
        if rows:
            console.print(f"\n[bold]{say(heading)}[/]")
            for row in rows:
                console.print(f"  {row}", markup=False)
