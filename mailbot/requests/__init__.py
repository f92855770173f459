"""The conversation: placing, merging, deciding. Pure."""
