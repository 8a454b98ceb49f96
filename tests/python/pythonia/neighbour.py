"""A module beside shapes.py."""

NAME = "neighbour"
