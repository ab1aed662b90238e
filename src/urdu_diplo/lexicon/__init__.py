"""What the library knows before it reads: names, offices, verbs, ways of saying. All of it is data."""
