"""How fast it is, each measurement beside something to compare it with. `python -m benchmarks [name ...]`."""
