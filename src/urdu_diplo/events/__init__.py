"""Calls, meetings, visits, summits, briefings, signings: who took part, and where."""
