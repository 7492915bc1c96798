"""The plan as a workbook and as comma-separated values, and what every spreadsheet of ours is made with."""
