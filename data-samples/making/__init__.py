"""Turns the invented stories of ../story into dumps in four native formats."""
