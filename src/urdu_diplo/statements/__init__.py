"""Who said what to whom: frames of saying, matched by their words and markers."""
