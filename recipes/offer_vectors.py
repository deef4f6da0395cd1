"""Write `refinement/notes/data/offers.npz`: vectors of the sentences that notes are compared with. Run after changing offers."""

from pathlib import Path

from seedream.refinement.notes import wishes

if __name__ == "__main__":
    target = Path(wishes.__file__).parent / "data" / "offers.npz"
    wishes.write_vectors(target)
    print(f"{target.name}: {target.stat().st_size:,} bytes")
