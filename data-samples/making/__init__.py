"""Turns the invented stories of ../story into dumps in their native formats."""
