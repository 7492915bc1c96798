"""Every sentence of ours that a person can read, in one room: one file for each surface.

`screen` is what the pages say, `figures` what pictures say, `paper` what documents add, `faults` what we
say when something is wrong, `plan` why a next step is proposed. The bank's own words live in `questions/`.
"""
