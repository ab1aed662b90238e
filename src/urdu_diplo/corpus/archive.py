"""From the articles of a source to an output file: resumed where it was killed, put in place when it is whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path

from ..errors import FileError, InputError
from . import arrow
from .many import chunked
from .processes import in_order
from .reading import Reader, Unread
from .rows import LineReader
from .sources import Source
from .writing import Output

__all__ = ["OUTPUTS", "Archive"]

OUTPUTS = {".jsonl": None, ".parquet": arrow.write_parquet}


@dataclass(frozen=True)
class Archive:
    """One run: read all of `source` with `reader` into `path` (`.jsonl` or `.parquet`)."""

    source: Source
    path: Path
    reader: Reader
    workers: int = 1

    def open(self, *, resume: bool = False) -> Output:
        """The output to fill; `resume` takes up what a killed run has written. Raises `FileError`, `InputError`."""
        if self.path.suffix not in OUTPUTS:
            raise FileError(f"{self.path}: the output's name ends in {' or '.join(OUTPUTS)}")
        if self.workers < 1:
            raise InputError(f"workers is {self.workers}: give 1 or more")
        if self.path.suffix == ".parquet":
            arrow.pyarrow()  # a missing package shows before the work, not after it
        self.source.paths()
        return Output(self.path, self._plan(), resume=resume)

    def fill(self, output: Output, *, stop: bool = False) -> Iterator[str | None]:
        """Read what is left to read, giving for each article none, or what was wrong; then put the output in its place.

        `stop` ends at the first article that fails; what was read before it is kept, to be resumed. Raises `FileError`.
        """
        for line, error in self._lines(output):
            if error and stop:
                yield error
                return
            output.write(line)
            yield error
        output.finish(OUTPUTS[self.path.suffix])

    def _lines(self, output: Output) -> Iterator[tuple[bytes, str | None]]:
        articles = iter(self.source)
        self._skip(articles, output)
        done = in_order(LineReader(self.reader), chunked(articles), self.workers)
        return (result for _, result in done)

    def _skip(self, articles: Iterator[Unread], output: Output) -> None:
        """Pass over the articles that are done. The last of them must be the one that was written last."""
        if output.last is None:
            return
        last = next(islice(articles, output.done - 1, None), None)
        if last is None or last.id != output.last["id"]:
            raise FileError(
                f"{output.partial}: its article {output.done} is {output.last['id']!r}, that of the input is "
                f"{last.id if last else 'none'!r}: give the same input, or delete it"
            )

    def _plan(self) -> dict[str, object]:
        """What must be the same for a run to be resumed."""
        engine = self.reader.extractor.engine
        published = self.source.published and self.source.published.isoformat()
        return {
            "input": list(self.source.names),
            "columns": asdict(self.source.columns),
            "published": published,
            "min_confidence": self.reader.min_confidence,
            "engine": engine.model_dump(),
        }
