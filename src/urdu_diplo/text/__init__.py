"""From a string to tokens and sentences, with the user's own offsets."""
