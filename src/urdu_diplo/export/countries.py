"""Three-letter country codes: the door to pycountry."""

from __future__ import annotations

from functools import cache

from ..errors import ExtraMissingError

__all__ = ["alpha_3"]


@cache
def alpha_3(alpha_2: str) -> str | None:
    """The ISO 3166-1 alpha-3 code for an alpha-2 code, of withdrawn ones too; none where ISO has none.

    Raises `ExtraMissingError` without the extra `plover`.
    """
    try:
        import pycountry
    except ImportError as error:
        raise ExtraMissingError.of("pycountry", "plover") from error
    for countries in (pycountry.countries, pycountry.historic_countries):
        found = countries.get(alpha_2=alpha_2)
        if found is not None:
            return str(found.alpha_3)
    return None
