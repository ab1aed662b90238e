"""Find names and titles: from the lexicon, by pattern, by the titles around them."""
