"""For the documentation site: the Urdu font of the pages that the library makes, since few browsers have one."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

FONT = Path(__file__).resolve().parent.parent / "data" / "viewer" / "NotoNastaliqUrdu-Urdu.woff2"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """A hook of mkdocs, named in mkdocs.yml: add the font beside the style that names it."""
    files.append(File.generated(config, f"assets/{FONT.name}", abs_src_path=str(FONT)))
    return files
