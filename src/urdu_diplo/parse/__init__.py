"""A second opinion on a sentence: trees and names from a parser. No article needs it to be read."""
