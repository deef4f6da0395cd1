# Everything a newcomer or the CI runs. `make demo` and `make test` set up what they need in .venv.
VENV  := .venv
BIN   := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: setup demo test lint types imports unit bench clean

setup: $(READY)

$(READY): pyproject.toml constraints.txt tools/setup.sh
	bash tools/setup.sh $(VENV)
	touch $(READY)

demo: setup
	$(BIN)/seedream create "a melancholic character walking through a rain-soaked neon-lit city" --duration 20 --out out/neon

test: lint types imports unit

lint: setup
	$(BIN)/ruff check src tests recipes benchmarks
	$(BIN)/ruff format --check src tests recipes benchmarks

types: setup
	$(BIN)/mypy

imports: setup
	$(BIN)/lint-imports

unit: setup
	$(BIN)/python -m pytest

bench: setup
	$(BIN)/python benchmarks/budgets.py

clean:
	rm -rf $(VENV) build dist src/*.egg-info
