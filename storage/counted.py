"""What this server process has done since it started, as numbers that Prometheus reads. They say nothing of anybody.

Each server counts for itself; whoever collects the numbers adds them up. `server.metrics` hands them out.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from prometheus_client import CollectorRegistry, Counter, Histogram

from storage.faults import StorageUnavailable

REGISTRY = CollectorRegistry()

_QUICK = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_SAVES = Counter("mutual_ready_saves", "Saves, by whether they were kept", ["outcome"], registry=REGISTRY)
_SAVE_SECONDS = Histogram("mutual_ready_save_seconds", "How long a save took", registry=REGISTRY, buckets=_QUICK)
_KEPT, _FAILED, _REFUSED = (_SAVES.labels(outcome) for outcome in ("kept", "failed", "refused"))

RERUN_SECONDS = Histogram(
    "mutual_ready_rerun_seconds", "How long a screen took to be made", registry=REGISTRY, buckets=_QUICK
)
REFUSED_SIGN_INS = Counter(
    "mutual_ready_refused_sign_ins", "Codes, passphrases and keys that opened nothing", ["door"], registry=REGISTRY
)


@contextmanager
def save() -> Iterator[None]:
    """Count and time one save: kept, failed by the database, or refused for what it held."""
    start = perf_counter()
    try:
        yield
    except StorageUnavailable:
        _FAILED.inc()
        raise
    except Exception:
        _REFUSED.inc()
        raise
    _KEPT.inc()
    _SAVE_SECONDS.observe(perf_counter() - start)
