"""Who is who: which mentions mean the same person, country, body or office."""
