# Two commands are all that a newcomer needs: `make demo` and `make test`.
SHELL := /bin/bash
PY    := .venv/bin/python
PIP   := .venv/bin/pip --disable-pip-version-check
TESTS ?= -n 2 -m "not slow"

.PHONY: demo test lint format lock bench exam-twilio exam-crash exam-words words-model exam-api exam-library exam-trials clean
.DELETE_ON_ERROR:

demo: .venv/run
	.venv/bin/smsint demo $(ARGS)

test: .venv/test browser
	$(PY) -m pytest $(TESTS) $(ARGS)

lint: .venv/test
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/deptry .
	.venv/bin/smsint library check

format: .venv/test
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

# A fresh Debian or Ubuntu has python3 without its venv module; its own package adds it.
.venv/bin/pip:
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "smsint needs Python 3.11 or newer; this is $$(python3 -V)." >&2; exit 1; }
	@python3 -m venv .venv 2>/dev/null || { rm -rf .venv; \
	  echo "Installing python3-venv, which this system's python3 comes without."; \
	  sudo=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq python3-venv >/dev/null && python3 -m venv .venv; } \
	  || { rm -rf .venv; echo "Could not make .venv. Install your system's python3-venv package and run this again." >&2; exit 1; }

.venv/run: .venv/bin/pip requirements/run.txt pyproject.toml
	$(PIP) install -q --require-hashes -r requirements/run.txt
	$(PIP) install -q --no-deps --no-build-isolation -e .
	@touch $@

.venv/test: .venv/run requirements/test.txt
	$(PIP) install -q --require-hashes -r requirements/test.txt
	@touch $@

# The tests of the pages drive the system's own Chromium; where it cannot be installed they skip, loudly.
browser:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null \
	  || { [ "$$(id -u)" = 0 ] && apt-get update -qq && apt-get install -y -qq chromium >/dev/null; } \
	  || echo "NOTE: no Chromium here and no right to install it; the browser tests will skip."
.PHONY: browser

# Locks are made without the address of any index, so that they work with every mirror.
lock:
	python3 -m venv .venv/lock && .venv/lock/bin/pip install -q uv
	.venv/lock/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --no-strip-extras $(ARGS) --extra build pyproject.toml -o requirements/run.txt
	.venv/lock/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --no-strip-extras $(ARGS) --extra build --extra test -c requirements/run.txt pyproject.toml -o requirements/test.txt
	.venv/lock/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --no-strip-extras $(ARGS) --extra build --extra bench -c requirements/run.txt -c requirements/test.txt pyproject.toml -o requirements/bench.txt

# Examinations of minutes, apart from the suite.
exam-twilio: .venv/test
	bash tests/exams/twilio/run.sh $(ARGS)

exam-crash: .venv/test
	$(PY) -m pytest -m slow tests/exams/crash $(ARGS)

exam-api: .venv/test
	$(PY) -m pytest -m slow tests/exams/api $(ARGS)

exam-library: .venv/test
	$(PY) -m pytest -m slow tests/exams/library $(ARGS)

exam-trials: .venv/test
	$(PY) -m pytest -m slow tests/exams/trials $(ARGS)

exam-words: .venv/test
	$(PY) tests/exams/words/exam.py $(ARGS)

# Learns the weights of the second opinion again, from the texts of the same folder.
words-model: .venv/test
	$(PY) tests/exams/words/train.py --write $(ARGS)

.venv/bench: .venv/test requirements/bench.txt
	$(PIP) install -q --require-hashes -r requirements/bench.txt
	@touch $@

bench: .venv/bench
	$(PY) -m benchmarks $(ARGS)

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis
