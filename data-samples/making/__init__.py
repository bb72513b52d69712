"""Turns the invented stories of ../story into dumps in native formats."""
