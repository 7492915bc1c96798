"""The action plan: what it says, and the formats that lay it out."""
