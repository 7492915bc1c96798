"""Live modules: who may come in, how far a room is, and what may be published about it.

This is the only room that reads what other people answered.
"""
