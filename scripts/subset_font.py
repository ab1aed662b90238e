"""Make the font of the pages again: Noto Nastaliq Urdu, cut down to what Urdu news needs, as WOFF2.

    pip install 'fonttools[woff]'
    npm pack @fontsource/noto-nastaliq-urdu@5.3.0 && tar xzf fontsource-noto-nastaliq-urdu-5.3.0.tgz
    python scripts/subset_font.py package/files/noto-nastaliq-urdu-arabic-400-normal.woff2 --licence package/LICENSE

Kept are the letters of Urdu, the Arabic ones that the press writes in their place, vowel signs, marks and digits, and
every layout rule between them: Nastaliq is made of its joins. Latin letters and digits come from the reader's fonts.
"""

from __future__ import annotations

import shutil
from argparse import ArgumentParser, Namespace
from pathlib import Path

from fontTools import subset

FOLDER = Path(__file__).resolve().parent.parent / "data" / "viewer"
FONT, LICENCE = "NotoNastaliqUrdu-Urdu.woff2", "OFL.txt"

LETTERS = "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےآأؤئۂۃۓ" + "يىكهةإ"
PUNCTUATION = "،؛؟۔٪٫٬ـ \u00a0\u200c\u200d\u200e\u200f"
MARKS = [*range(0x0610, 0x0615), *range(0x064B, 0x0659), 0x0670]
DIGITS = [*range(0x0660, 0x066A), *range(0x06F0, 0x06FA)]
NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14]  # who made it and under which licence stays in the file


def main() -> None:
    """Write the subset and its licence into `data/viewer/`."""
    arguments = _arguments()
    options = subset.Options(flavor="woff2", hinting=False, layout_features=["*"], name_IDs=NAMES, notdef_outline=True)
    font = subset.load_font(str(arguments.font), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=LETTERS + PUNCTUATION, unicodes=[*MARKS, *DIGITS])
    subsetter.subset(font)
    subset.save_font(font, str(FOLDER / FONT), options)
    shutil.copyfile(arguments.licence, FOLDER / LICENCE)
    print(f"{FOLDER / FONT}: {(FOLDER / FONT).stat().st_size} bytes")


def _arguments() -> Namespace:
    parser = ArgumentParser(description="Make the subset of Noto Nastaliq Urdu that pages embed.")
    parser.add_argument("font", type=Path, help="Noto Nastaliq Urdu, TTF or WOFF2")
    parser.add_argument("--licence", type=Path, required=True, help="the text of its licence (OFL 1.1)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
