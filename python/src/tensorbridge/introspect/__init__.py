"""Reads the public API of running Python libraries into a model, from which TypeScript's typings are generated."""
