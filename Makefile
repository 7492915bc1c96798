# Everything goes through here: each target makes its own environment on a fresh checkout.
PORT ?= 8501
HOST ?= 127.0.0.1
HOURS ?= 2
PEOPLE ?= 20
FITS := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))
# The first Python that runs and fits: a name on the path may be a shim for a version that is not there.
PYTHON ?= $(shell for each in python3 python3.13 python3.12 python3.11 python; do $$each -c '$(FITS)' >/dev/null 2>&1 && echo $$each && break; done)
BIN := .venv/bin
RUN_READY := .venv/ready-to-run
DEV_READY := .venv/ready-to-develop

.PHONY: check-data rebuild backup restore kill-test test-scale
.PHONY: run demo test check browser bench soak sample screenshots paper clean

run: $(RUN_READY)  ## start the tool on http://127.0.0.1:8501
	$(BIN)/python -m server --host $(HOST) --port $(PORT)

demo: $(RUN_READY)  ## three modules of made-up people to rehearse with, on a database that is thrown away
	$(BIN)/python -m cohort demo build/demo http://$(HOST):$(PORT)
	DATABASE_URL= MUTUAL_READY_DATA=build/demo $(BIN)/python -m server --host $(HOST) --port $(PORT)

test: $(DEV_READY)  ## every test, with a real Chromium and a real PostgreSQL
	$(BIN)/python -m tests.need_chromium
	$(BIN)/python -m pytest tests -n 2 --dist loadgroup

browser: $(DEV_READY)  ## only the tests that drive a browser
	$(BIN)/python -m tests.need_chromium
	$(BIN)/python -m pytest tests -m browser

check: $(DEV_READY)  ## format, lint, types, import directions, the question bank
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy .
	$(BIN)/lint-imports
	$(BIN)/python -m questions check
	$(BIN)/python -m tests.audit

bench: $(DEV_READY)  ## speed, one JSON line per measurement
	$(BIN)/python -m benchmarks

bench-%: $(DEV_READY)  ## one of them: rerun, room, save, cohort, score, open, phone, pdf
	$(BIN)/python -m benchmarks $*

soak: $(DEV_READY)  ## a room of made-up people for hours, to see that nothing grows: make soak HOURS=0.2 PEOPLE=20
	$(BIN)/python -m benchmarks.soak $(HOURS) $(PEOPLE)

sample: $(DEV_READY)  ## a filled example of every document, in build/samples/
	$(BIN)/python -m documents sample

screenshots: $(DEV_READY)  ## every screen as a picture, in docs/screenshots/all/: make screenshots ONLY=stage-1 SIZES=360
	$(BIN)/python -m tests.need_chromium
	$(BIN)/python -m tests.looks $(if $(ONLY),--only "$(ONLY)") $(if $(SIZES),--sizes "$(SIZES)")

paper: $(RUN_READY)  ## the questions as a form on paper, in build/paper/
	$(BIN)/python -m documents paper

test-scale: $(DEV_READY)  ## kill one of two servers while people answer, and drop 200 connections at once
	$(BIN)/python -m tests.need_nginx
	DROPPED=200 $(BIN)/python -m pytest tests/scale

kill-test: $(DEV_READY)  ## kill a server 200 times during a burst of saves, on SQLite and PostgreSQL
	KILLS=200 $(BIN)/python -m pytest tests/storage/test_several_processes.py -k killed

backup: $(RUN_READY)  ## copy the database while it is in use: make backup TO=/mnt/safe
	$(BIN)/python -m storage backup $(if $(TO),--to "$(TO)")

restore: $(RUN_READY)  ## put a backup back: make restore FROM=file.db, with OVERWRITE=yes to lose what is there
	$(BIN)/python -m storage restore "$(FROM)" $(if $(OVERWRITE),--overwrite)

check-data: $(RUN_READY)  ## compare what pictures are made of with the history of everybody
	$(BIN)/python -m cohort check-data

rebuild: $(RUN_READY)  ## make what pictures are made of anew from the history
	$(BIN)/python -m cohort rebuild

clean:
	rm -rf .venv build

.venv/bin/python:
	@$(or $(PYTHON),false) -c '$(FITS)' \
		|| { echo "Mutual Ready needs Python 3.11, 3.12 or 3.13. Install one, or name it: make run PYTHON=/path/to/python3.12"; exit 1; }
	$(PYTHON) -m venv .venv

$(RUN_READY): requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(DEV_READY): requirements.txt requirements-dev.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@ $(RUN_READY)
