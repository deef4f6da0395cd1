# Everything a newcomer or the CI runs. `make demo` and `make test` set up what they need in .venv.
VENV  := .venv
BIN   := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: setup demo test lint types imports unit bench films evaluate train clean

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

# Makes films of every kind and writes what is in step in them into docs/films.md; needs fluidsynth and espeak-ng, two minutes.
films: setup
	OMP_NUM_THREADS=1 $(BIN)/python -m benchmarks.films

# Draws stills of prompts that say what they must contain, asks the id buffer whether they do, writes docs/composition.md.
composition: setup
	$(BIN)/python -m benchmarks.composition $(PROMPTS)

# Samples held-out conditions from the shipped diffusion model and writes docs/diffusion.md; about 20 minutes.
evaluate: setup
	$(BIN)/python -m recipes.joint_diffusion.evaluate

# Trains the diffusion model from nothing; resumes where it stopped.
train: setup
	$(BIN)/python -m recipes.joint_diffusion

clean:
	rm -rf $(VENV) build dist src/*.egg-info
