# Everything a newcomer or the CI runs. `make demo` and `make test` set up what they need in .venv.
VENV  := .venv
BIN   := $(VENV)/bin
READY := $(VENV)/.ready

# Films made by recipes and checks learn nothing about whoever runs them, and use nothing that was learned.
export SEEDREAM_MEMORY := off

.PHONY: setup demo test lint types imports unit bench films faults kills taste evaluate listen understand influence train clean

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
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile

bench: setup
	$(BIN)/python benchmarks/budgets.py

# Makes films of every kind and writes what is in step in them into docs/films.md; needs fluidsynth and espeak-ng, two minutes.
films: setup
	OMP_NUM_THREADS=1 $(BIN)/python -m benchmarks.films

# Plants faults of every kind in small films, lets the critic find and the refiner mend them, writes docs/critic.md; ten minutes.
faults: setup
	OMP_NUM_THREADS=1 $(BIN)/python -m recipes.faults

# Draws stills of prompts that say what they must contain, asks the id buffer whether they do, writes docs/composition.md.
composition: setup
	$(BIN)/python -m benchmarks.composition $(PROMPTS)

# Kills films with signal 9 at 50 random moments, looks for anything lost or corrupt, resumes them, writes docs/context.md.
kills: setup
	OMP_NUM_THREADS=1 $(BIN)/python -m recipes.kills $(KILLS)

# Refines five films towards warm and slow, measures what a new film becomes by it, writes docs/memory.md.
taste: setup
	OMP_NUM_THREADS=1 $(BIN)/python -m recipes.taste

# Draws every place, character, animal, thing and style and some stills, checks them all, lays them out on build/gallery/index.html.
gallery: setup
	$(BIN)/python -m recipes.gallery --out build/gallery

# Samples held-out conditions from the shipped diffusion model and writes docs/diffusion.md; about 20 minutes.
evaluate: setup
	$(BIN)/python -m recipes.joint_diffusion.evaluate

# Measures the unified encoder of `python -m recipes.encoder` on held-out scenes and real things and writes docs/encoder.md.
understand: setup
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[understand]'
	OMP_NUM_THREADS=1 $(BIN)/python -m recipes.encoder.evaluate

# Makes one request into films with three pictures and with three songs and measures how they differ, writes docs/inputs.md.
influence: setup
	OMP_NUM_THREADS=1 $(BIN)/python -m recipes.influence

# Listens to narration, music, effects and instruments with recognisers and trackers of others and writes docs/sound.md; resumes.
listen: setup
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[listen]'
	OMP_NUM_THREADS=1 $(BIN)/python -m recipes.listen $(if $(PARTS),--parts $(PARTS))

# Trains the diffusion model from nothing; resumes where it stopped.
train: setup
	$(BIN)/python -m recipes.joint_diffusion

clean:
	rm -rf $(VENV) build dist src/*.egg-info
