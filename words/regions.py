"""What the regions and nations of the United Kingdom are called."""

from __future__ import annotations

LABEL = "Where is it?"
SEVERAL = "More than one region, or online"
NAMES = {
    "north-east": "North East",
    "north-west": "North West",
    "yorkshire": "Yorkshire and the Humber",
    "east-midlands": "East Midlands",
    "west-midlands": "West Midlands",
    "east": "East of England",
    "london": "London",
    "south-east": "South East",
    "south-west": "South West",
    "scotland": "Scotland",
    "wales": "Wales",
    "northern-ireland": "Northern Ireland",
}
HELP = "For a picture by region of all finished modules, in which none is named."
