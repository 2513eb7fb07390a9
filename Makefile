# xenstream: what each target does is said by `make help`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
LANGUAGES := python javascript java go rust cpp_stl csharp ruby lua php nim graphviz
SAMPLE := tests/streams/hvm-1vcpu.xlsave.zst

.DEFAULT_GOAL := help

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "xenstream needs Python 3.11 or later as $(PYTHON)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "python3-venv is missing"; exit 1; }

$(BIN)/.installed: pyproject.toml python/requirements-dev.txt | $(BIN)/python
	$(PIP) --require-hashes -r python/requirements-dev.txt
	$(PIP) --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q python/xenstream generated/python
	@touch $@

setup: $(BIN)/.installed ## make the environment in .venv and install xenstream into it

run: setup ## install, then verify the sample image and show what is in it
	$(BIN)/xenstream verify $(SAMPLE)
	$(BIN)/xenstream info $(SAMPLE)

test: setup ## run the tests, some at a time where there are several processors (TESTS=tests/test_cli.py: just these)
	$(BIN)/python -m pytest -n auto $(TESTS)

check: setup ksy/compiler/node_modules ## the slower checks: regenerating, Xen's own headers and receiver
	$(BIN)/python -m pytest tests/slow

versions: setup ## run the tests with each Python that is here, and with the oldest dependencies (PYTHONS=3.13: just that)
	$(PIP) --require-hashes -r python/requirements-lock.txt
	$(BIN)/python tests/versions/run.py $(PYTHONS)

mutants: setup ## change the code in small ways, and see which the tests notice (MUTANTS="--whole", or names; see --help)
	$(BIN)/python tests/mutants/run.py $(MUTANTS)

SECONDS ?= 60

fuzz: setup ## look for bytes that break something (SECONDS=600 for ten minutes; 0: say which lines the corpora reach)
	@if $(PIP) --require-hashes -r tests/fuzz/requirements.txt >/dev/null 2>&1; \
	then $(BIN)/python tests/fuzz/fuzz.py $(SECONDS); \
	else echo "make fuzz: no wheel of atheris to be had for $$($(BIN)/python -V) on $$(uname -sm)"; exit 1; fi

conformance: setup ## build the parsers of every language, and compare what they read
	$(BIN)/python tests/conformance/run.py

bench: setup ## measure beside verify-stream-v2, cat and cp: an hour, 30 GiB of room (or SIZES="64M 1G")
	$(BIN)/python -m compileall -q python/xenstream generated/python
	$(BIN)/python tests/bench/bench.py $(SIZES) $(if $(SIZES),,--readme)

browser: setup ksy/compiler/node_modules ## the definitions and pages in a headless Chromium
	$(PIP) --require-hashes -r tests/browser/requirements.txt
	$(BIN)/python -m pytest tests/browser

XEN ?= 4.14 4.17 4.20

xen: setup ## restore the corpus of tests/xen on real Xens (XEN=4.17: just that; IMAGES="a b": those files; QUICK=1: a sample)
	PYTHONPATH=tests:python/tools/samples $(BIN)/python -m xen --xen "$(XEN)" $(if $(QUICK),--sample) $(ARGS) $(IMAGES)

lint: setup ## ruff, mypy --strict, which room imports which, and the style of the definitions
	@mkdir -p .cache
	$(BIN)/ruff check python tests
	$(BIN)/ruff format --check python tests
	$(BIN)/mypy
	PYTHONPATH=python $(BIN)/lint-imports --no-cache --no-logo >.cache/imports || { cat .cache/imports; exit 1; }
	$(BIN)/python python/tools/lint_ksy.py ksy/*.ksy

ksy/compiler/node_modules: ksy/compiler/package-lock.json
	@command -v npm >/dev/null || { echo "make generate needs Node.js with npm"; exit 1; }
	cd ksy/compiler && npm ci --no-fund --no-audit --silent
	@touch $@

generate: ksy/compiler/node_modules setup ## compile ksy/ and write all that is derived from it
	rm -rf $(addprefix generated/,$(LANGUAGES) webide)
	cd ksy/compiler && node compile.mjs ../../generated $(LANGUAGES)
	cd ksy/compiler && node bundle.mjs xen_save_image ../../generated/webide
	$(BIN)/python python/tools/parsers_readme.py generated/README.md
	rm -rf generated/reference
	$(BIN)/python python/tools/reference.py generated/reference
	$(BIN)/python python/tools/guide.py generated/reference/guide
	$(BIN)/python python/tools/manpages.py python/man

LOCKED := python/requirements-lock tests/browser/requirements tests/slow/requirements tests/fuzz/requirements

lock: $(BIN)/python ## pin what is installed from PyPI, with hashes for every system (UPGRADE=--upgrade: the newest)
	$(PIP) --require-hashes -r python/requirements-lock.txt
	@UV_CUSTOM_COMPILE_COMMAND="make lock" && export UV_CUSTOM_COMPILE_COMMAND && \
	pin="$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes $(UPGRADE)" && \
	$$pin pyproject.toml python/requirements-dev.in -o python/requirements-dev.txt && \
	for name in $(LOCKED); do $$pin $$name.in -o $$name.txt || exit; done
	@UV_CUSTOM_COMPILE_COMMAND="make lock" && export UV_CUSTOM_COMPILE_COMMAND && \
	for version in 3.11 3.13; do \
	  $(BIN)/uv pip compile --quiet --no-build --python-version $$version --python-platform linux --generate-hashes \
	    --resolution lowest-direct pyproject.toml -o tests/versions/lowest-$$version.txt || exit; \
	done

clean: ## remove what make made
	rm -rf $(VENV) .cache ksy/compiler/node_modules build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## show this
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 12

.PHONY: setup run test versions mutants check conformance browser fuzz bench xen lint lock generate clean help
