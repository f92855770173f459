# Two commands for a stranger: `make demo` shows it at work, `make test` proves it. Each sets up all it needs in .venv.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

.PHONY: help demo demo-once test lint tests bench train lock picture clean
.DEFAULT_GOAL := help

help:
	@echo "make demo       the whole of mailbot at work on this machine, nothing to set up"
	@echo "make demo-once  the same, prints the table and ends"
	@echo "make test       lint, types and all tests (Dovecot tests skip where it is not installed)"
	@echo "make bench      the measurements of bench/"
	@echo "make train      learn the models of training/ anew (five to eight minutes)"
	@echo "make lock       renew the hash-locked requirements (needs uv)"
	@echo "make clean      remove the environment"

demo: $(VENV)/.demo
	@$(BIN)/mailbot demo

demo-once: $(VENV)/.demo
	@$(BIN)/mailbot demo --once

test: lint tests

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

tests: $(VENV)/.dev
	$(BIN)/pytest -n auto --dist loadgroup

bench: $(VENV)/.dev
	$(BIN)/python bench/poll.py
	$(BIN)/python bench/extract.py
	$(BIN)/python bench/hostile.py
	-$(BIN)/python bench/quotes.py
	-$(BIN)/python bench/dates.py

picture: $(VENV)/.demo
	$(BIN)/mailbot demo --once --svg docs/demo.svg

train: $(VENV)/.train
	$(BIN)/python training/sources.py
	$(BIN)/python training/date_roles.py
	$(BIN)/python training/categories.py

lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --extra demo --extra build pyproject.toml -o requirements.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --extra dev --extra train -c requirements-dev.txt pyproject.toml -o requirements-train.txt

# The lock is installed with --require-hashes; the project itself then needs nothing more, so nothing is built in a
# throw-away environment that would fetch packages without hashes.
$(VENV)/.demo: requirements.txt pyproject.toml | $(BIN)/python
	@echo "mailbot: installing the locked requirements into $(VENV) (once, about a minute)"
	@$(PIP) --require-hashes -r requirements.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: requirements-dev.txt pyproject.toml | $(BIN)/python
	@echo "mailbot: installing the locked development requirements into $(VENV) (once, about a minute)"
	@$(PIP) --require-hashes -r requirements-dev.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/.demo

$(VENV)/.train: requirements-train.txt $(VENV)/.dev
	@$(PIP) --require-hashes -r requirements-train.txt
	@touch $@

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { echo "mailbot needs Python 3.11 or newer: install it, or say make PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "mailbot needs Python 3.11 or newer, $(PYTHON) is older: say make PYTHON=python3.12 or the like"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "$(PYTHON) has no venv: install the package python3-venv (Debian, Ubuntu: apt install python3-venv)"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

clean:
	rm -rf $(VENV)
