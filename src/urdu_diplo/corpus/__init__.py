"""From one article to an archive: many articles, tables, questions across articles, engines beyond one machine."""
