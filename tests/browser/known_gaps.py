"""What axe finds that only Streamlit can mend, as patterns of "rule: element". docs/accessibility.md dates each one."""

from __future__ import annotations

KNOWN_GAPS: tuple[str, ...] = ()
