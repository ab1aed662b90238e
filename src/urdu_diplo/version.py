"""The version of the library: the package's metadata and every document's `engine` are made from it."""

__all__ = ["__version__"]

__version__ = "0.1.0"
