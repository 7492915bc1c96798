"""Documents that another program sets, told from headings, paragraphs, lists and tables."""
