"""`make screenshots`: every screen as a picture, in every size, theme and state, for eyes that want to judge it."""
