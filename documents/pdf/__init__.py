"""Setting pages: fonts, lines, blocks, tables and the tags that tell a screen reader what each is."""
