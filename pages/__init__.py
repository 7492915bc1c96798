"""One thin file per screen, each with a `show` function: ask, save, show. `router` says which screens exist."""
