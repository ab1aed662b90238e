"""A second opinion on a sentence: trees and names from a parser with a learned model. Nothing here is needed to read an article."""
