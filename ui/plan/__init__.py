"""The parts of the plan’s screens."""
