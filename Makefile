# rijkspen: everything a newcomer needs. Each target sets up what it uses, in this folder only (.venv, .tools).
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test check bench clean tools

demo: $(BIN)/rijkspen   ## a Kamerbrief with its notas, plans and agendas of the regions, the stand van zaken: all under output/
	@$(BIN)/rijkspen batch --force
	@echo "De documenten staan in output/."

test: .venv/dev tools   ## everything that must hold: types, style, layers, tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/pytest -n 2

check: $(BIN)/rijkspen  ## what is wrong with the content of this project
	@$(BIN)/rijkspen check

bench: $(BIN)/rijkspen  ## how fast, beside nine other programs in the same run
	@$(BIN)/python bench/bench.py

tools:                  ## LibreOffice, fonts and the Open XML validator, for the tests
	@.ci/install-tools

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "rijkspen heeft Python 3.11 of nieuwer nodig")'
	@$(PYTHON) -m venv .venv

$(BIN)/rijkspen: $(BIN)/python pyproject.toml constraints.txt
	@echo "Eigen omgeving maken in .venv …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	@touch $@

.venv/dev: $(BIN)/rijkspen
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

clean:
	rm -rf .venv .tools .rijkspen output
