"""Making many things that last without looking for garbage among them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["no_collecting"]


@contextmanager
def no_collecting() -> Iterator[None]:
    """Keeps Python from looking for garbage among what is being made: the lexicon, modules and their classes.

    To make many small objects starts the search again and again, up to half of the time, and there is no garbage. What
    was made lives as long as the process, so it joins the oldest objects at once, not after two more searches.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if gc.get_freeze_count() == 0:  # else the program has frozen objects of its own, which must stay so
            gc.freeze()
            gc.unfreeze()
        if collects:
            gc.enable()
