# make demo   the main job on the bundled articles       make test   everything that must pass
# make check  formatting, lint, types                    make docs   build the documentation
# Each target makes its own environment in .venv on first use; nothing else of the system is touched, save that `check`
# and `test` install Debian's Chromium where there is none and root or sudo may do so without asking.

PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test check docs clean

demo: $(VENV)/.run
	$(BIN)/ujar demo

test: check
	$(BIN)/pytest

check: $(VENV)/.dev
	$(BIN)/ruff format --check src tests tools
	$(BIN)/ruff check src tests tools
	$(BIN)/mypy

docs: $(VENV)/.docs
	$(BIN)/mkdocs build --strict --quiet

$(VENV)/.run: pyproject.toml tools/make_venv.py
	@test -n "$(PYTHON)" || { echo "ujar needs Python 3.11 or later: sudo apt install python3"; exit 1; }
	$(PYTHON) tools/make_venv.py $(VENV)
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run extras/accurate/pyproject.toml tools/get_chromium.py
	$(BIN)/python -m pip install --quiet --editable '.[dev]' --editable extras/accurate
	$(BIN)/python tools/get_chromium.py
	@touch $@

$(VENV)/.docs: $(VENV)/.run
	$(BIN)/python -m pip install --quiet --editable '.[docs]'
	@touch $@

clean:
	rm -rf $(VENV) build dist site demo .mypy_cache .ruff_cache .pytest_cache .hypothesis
