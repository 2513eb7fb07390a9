# xenstream: `make help` lists the targets.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# Runs a program of tests/ or python/tools/ as a module. pytest finds modules in the same folders (see pyproject.toml).
MODULE := PYTHONPATH=python/tools:tests $(BIN)/python -m
# A command that confines itself cannot write what Python compiles.
COMPILED := $(BIN)/python -m compileall -q python/xenstream generated/python
LANGUAGES := python javascript java go rust cpp_stl csharp ruby lua php nim graphviz
SAMPLE := tests/streams/hvm-1vcpu.xlsave.zst

.DEFAULT_GOAL := help

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "xenstream needs Python 3.11 or later as $(PYTHON)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "python3-venv is missing"; exit 1; }

$(BIN)/.installed: pyproject.toml python/requirements-dev.txt | $(BIN)/python
	$(PIP) --require-hashes -r python/requirements-dev.txt
	$(PIP) --no-deps --no-build-isolation -e generated/python -e .
	$(COMPILED)
	@touch $@

setup: $(BIN)/.installed ## create the environment .venv and install xenstream into it

run: setup ## install xenstream, then verify the sample image and summarise it
	$(BIN)/xenstream verify $(SAMPLE)
	$(BIN)/xenstream info $(SAMPLE)

test: setup ## run the tests, in parallel on several processors (TESTS=tests/cli: only these)
	$(BIN)/python -m pytest -n auto $(TESTS)

check: setup ksy/compiler/node_modules ## run the slower checks: generated files, comparison with Xen's own headers and receiver
	$(BIN)/python -m pytest -n auto --dist loadfile tests/slow

forensics: setup ## run gdb, drgn, crash, makedumpfile and volatility3 on real guests, with their kernel's symbols (1 GB to download)
	$(BIN)/python -m pytest -n 0 tests/forensics

versions: setup ## run the tests with each installed Python and with the oldest dependencies (PYTHONS=3.13: only that)
	$(PIP) --require-hashes -r python/requirements-lock.txt
	$(BIN)/python tests/versions/run.py $(PYTHONS)

mutants: setup ## make small changes to the code and list those that no test notices (MUTANTS="--whole", or names; see --help)
	$(BIN)/python tests/mutants/run.py $(MUTANTS)

SECONDS ?= 60

fuzz: setup ## search for input that breaks something (SECONDS=600: for ten minutes; 0: list lines reached; TARGETS="reader rules")
	@if $(PIP) --require-hashes -r tests/fuzz/requirements.txt >/dev/null 2>&1; \
	then $(MODULE) fuzz.fuzz $(SECONDS) $(TARGETS); \
	else echo "make fuzz: there is no wheel of atheris for $$($(BIN)/python -V) on $$(uname -sm)"; exit 1; fi

conformance: setup ## compare the parsers of all languages, their packages, the suite (RUNTIMES=FOLDER: with these libraries)
	RUNTIMES=$(abspath $(RUNTIMES)) $(MODULE) conformance.run
	$(MODULE) conformance.packages
	$(MODULE) conformance.suite.run_all

mendings: setup ksy/compiler/node_modules ## check that each correction to the compiler's output is still needed (MENDINGS=rust/no-root: only that)
	$(MODULE) conformance.mendings $(MENDINGS)

bench: setup ## measure speed against verify-stream-v2, cat, cp, grep and cmp; takes an hour and 40 GiB of disk (or SIZES="64M 1G")
	$(COMPILED)
	$(MODULE) bench.bench $(SIZES) $(if $(SIZES),,--readme)

browser: setup ksy/compiler/node_modules ## test the definitions and pages in a headless Chromium (WEBIDE=FOLDER: in a built Web IDE, too)
	$(PIP) --require-hashes -r tests/browser/requirements.txt
	WEBIDE="$(WEBIDE)" $(BIN)/python -m pytest -n auto --dist loadfile tests/browser

XEN ?= 4.14 4.17 4.20

xen: setup ## restore the corpus of tests/xen on real Xens (XEN=4.17: just that; IMAGES="a b": those files; QUICK=1: a sample)
	$(MODULE) xen --xen "$(XEN)" $(if $(QUICK),--sample) $(ARGS) $(IMAGES)

lint: setup ## run ruff, mypy --strict, the import contract, and the style check of the definitions
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

generate: ksy/compiler/node_modules setup ## compile ksy/ and write everything that is derived from it
	rm -rf $(addprefix generated/,$(LANGUAGES) webide magic imhex)
	cd ksy/compiler && node compile.mjs ../../generated $(LANGUAGES)
	cd ksy/compiler && node bundle.mjs xen_save_image ../../generated/webide
	$(MODULE) parsers.stubs generated/python/xenstream_formats
	$(MODULE) parsers.tables generated/python/xenstream_formats
	$(MODULE) parsers.typescript generated/javascript
	$(MODULE) parsers.packages generated
	$(MODULE) parsers.readme generated/README.md
	$(MODULE) viewers.magic generated/magic/xen_save_image
	$(MODULE) viewers.imhex generated/imhex/xen_save_image.hexpat
	rm -rf generated/reference
	$(MODULE) reference.pages generated/reference
	$(MODULE) guide.pages generated/reference/guide
	$(MODULE) guide.manpages python/man
	$(MODULE) conformance.suite.make generated/conformance
	rm -rf generated/schemas
	$(MODULE) schemas generated/schemas
	$(COMPILED)

COLLECTION ?=
FOLDER ?= virtualization

contribute: setup ## lay out the definitions for kaitai_struct_formats in build/, and run that collection's checks (COLLECTION=CHECKOUT)
	$(MODULE) contribute.check build/contribute $(FOLDER) $(COLLECTION)

LOCKED := python/requirements-lock tests/browser/requirements tests/slow/requirements tests/fuzz/requirements

lock: $(BIN)/python ## pin the dependencies from PyPI, with hashes for every system (UPGRADE=--upgrade: to the newest versions)
	$(PIP) --require-hashes -r python/requirements-lock.txt
	@mkdir -p .cache/lock && sed '/xenstream-formats{/d' pyproject.toml >.cache/lock/pyproject.toml  # from PyPI only
	@UV_CUSTOM_COMPILE_COMMAND="make lock" && export UV_CUSTOM_COMPILE_COMMAND && \
	pin="$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes $(UPGRADE)" && \
	$$pin .cache/lock/pyproject.toml python/requirements-dev.in -o python/requirements-dev.txt && \
	for name in $(LOCKED); do $$pin $$name.in -o $$name.txt || exit; done
	@UV_CUSTOM_COMPILE_COMMAND="make lock" && export UV_CUSTOM_COMPILE_COMMAND && \
	for version in 3.11 3.13; do \
	  $(BIN)/uv pip compile --quiet --no-build --python-version $$version --python-platform linux --generate-hashes \
	    --resolution lowest-direct .cache/lock/pyproject.toml -o tests/versions/lowest-$$version.txt || exit; \
	done

golden: setup ## rewrite the golden transcripts of all commands in tests/golden (GOLDEN=hvm: only those of that sample)
	$(MODULE) helpers.golden $(GOLDEN)

examples: setup ## run the examples in README and guide and update their output
	$(MODULE) helpers.replay README.md python/tools/guide/*/*.md

vectors: setup ## rewrite the conformance vectors in tests/vectors
	$(MODULE) helpers.vectors tests/vectors

clean: ## remove everything that make created
	rm -rf $(VENV) .cache ksy/compiler/node_modules build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 12

.PHONY: setup run test golden examples vectors versions mutants check forensics conformance browser fuzz mendings bench xen
.PHONY: lint lock generate contribute clean help
