"""What a statement means beyond its words: how it is meant, at whom it is aimed, of whom it speaks, who reports it."""
