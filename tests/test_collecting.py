"""What lasts is made without a search for garbage, and the program's own settings are as before."""

import gc

import pytest

from urdu_diplo.collecting import no_collecting


@pytest.mark.parametrize("collects", [True, False])
def test_as_before(collects: bool) -> None:
    before = gc.isenabled()
    try:
        gc.enable() if collects else gc.disable()
        with pytest.raises(KeyError), no_collecting():
            assert not gc.isenabled()
            raise KeyError
        assert gc.isenabled() is collects
    finally:
        gc.enable() if before else gc.disable()


@pytest.mark.parametrize("frozen", [True, False])
def test_frozen_objects_stay_so(frozen: bool) -> None:
    kept: list[object] = []
    if frozen:
        gc.freeze()
    try:
        with no_collecting():
            pass
        searched = any(one is kept for one in gc.get_objects())  # what is frozen is not searched
        assert searched is not frozen
    finally:
        gc.unfreeze()
