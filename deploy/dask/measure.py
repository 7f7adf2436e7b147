#!/usr/bin/python3
"""Measures municipalities on a Dask cluster: every part of their split logs is one task.

A folder for each municipality, seen under the same path by every machine, holds servicematning.yaml, what it
names, and the parts that `servicematning split` wrote. A worker counts a part with `servicematning tally` and sends
back the counts, which hold no personal data; when a municipality's last part is counted, this program merges them.
A part whose worker is lost, or whose run fails, is counted again; a part that is refused is not, since a person has
to mend it. See README.md beside this file.
"""

import argparse
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from distributed import Client, as_completed

CANNOT_RUN = 2


@dataclass(frozen=True)
class Part:
    folder: Path
    file: Path


@dataclass
class Municipality:
    folder: Path
    parts: list
    counted: dict = field(default_factory=dict)
    failures: list = field(default_factory=list)

    def is_settled(self):
        return len(self.counted) + len(self.failures) == len(self.parts)


@dataclass(frozen=True)
class Tallied:
    """What a worker sends back: the counts, or why the part was refused."""

    counts: bytes = b""
    refusal: str = ""


def tally(command, folder, file, options):
    """On a worker. Raises where another try may help."""
    with tempfile.TemporaryDirectory() as own:
        out = Path(own) / "tally.json"
        line = [*command, "tally", str(file), "--out", str(out), *options]
        ended = subprocess.run(line, cwd=folder, capture_output=True, text=True)
        if ended.returncode == CANNOT_RUN:
            return Tallied(refusal=ended.stderr.strip())
        if ended.returncode != 0:
            raise RuntimeError(f"tally ended with {ended.returncode}: {ended.stderr.strip()}")
        return Tallied(counts=out.read_bytes())


def merge(command, municipality, out):
    """Here, not on a worker: merging adds up small files. Gives why it was refused; empty where it was not."""
    with tempfile.TemporaryDirectory() as own:
        paths = [Path(own) / part.file.with_suffix(".json").name for part in municipality.parts]
        for part, path in zip(municipality.parts, paths):
            path.write_bytes(municipality.counted[part])
        line = [*command, "merge", *map(str, paths), "--out", out]
        ended = subprocess.run(line, cwd=municipality.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        return "" if ended.returncode == 0 else ended.stderr.strip()


def measure(client, municipalities, asked):
    """Gives the folders that could not be measured."""
    by_folder = {municipality.folder: municipality for municipality in municipalities}
    futures = {
        client.submit(tally, asked.command, part.folder, part.file, asked.options, retries=asked.retries, pure=False): part
        for municipality in municipalities
        for part in municipality.parts
    }
    failed = []
    for done, future in enumerate(as_completed(list(futures)), start=1):
        part = futures[future]
        municipality = by_folder[part.folder]
        note(municipality, part, future)
        # The counts are kept here: the cluster may forget them.
        future.release()
        say(f"{done} of {len(futures)} parts")
        if not municipality.is_settled():
            continue
        problem = "\n".join(municipality.failures) or merge(asked.command, municipality, asked.out)
        say(f"{municipality.folder}: {problem or 'merged to ' + asked.out}")
        if problem:
            failed.append(municipality.folder)
        municipality.counted.clear()
    return failed


def note(municipality, part, future):
    if future.status != "finished":
        municipality.failures.append(f"{part.file.name}: {future.exception()}")
        return
    tallied = future.result()
    if tallied.refusal:
        municipality.failures.append(f"{part.file.name}: {tallied.refusal}")
    else:
        municipality.counted[part] = tallied.counts


def find(folder, pattern):
    folder = folder.resolve()
    files = sorted(folder.glob(pattern))
    if not files:
        sys.exit(f"{folder}: no parts like {pattern}. `servicematning split` writes them.")
    return Municipality(folder, [Part(folder, file) for file in files])


def say(line):
    print(line, file=sys.stderr, flush=True)


def connect(scheduler):
    try:
        return Client(scheduler, timeout="10s")
    except OSError as error:
        sys.exit(f"no scheduler answers at {scheduler}: {error}")


def asked_for():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, help="one for each municipality")
    parser.add_argument("--scheduler", required=True, help="address of the Dask scheduler, as tcp://127.0.0.1:8786")
    parser.add_argument("--parts", default="delar/part-*.ndjson", help="where the parts are in each folder (%(default)s)")
    parser.add_argument("--out", default="rapport", help="folder of the result, in each folder (%(default)s)")
    parser.add_argument("--retries", type=int, default=3, help="how often a part that failed is tried again (%(default)s)")
    parser.add_argument("--command", type=shlex.split, default=["servicematning"], help="how the program is run")
    parser.add_argument("--tally-options", dest="options", type=shlex.split, default=[], help="more options for `tally`")
    return parser.parse_args()


def main():
    asked = asked_for()
    municipalities = [find(folder, asked.parts) for folder in asked.folders]
    with connect(asked.scheduler) as client:
        say(f"Dashboard: {client.dashboard_link}")
        failed = measure(client, municipalities, asked)
    if failed:
        say(f"{len(failed)} of {len(municipalities)} municipalities could not be measured")
        sys.exit(CANNOT_RUN)


if __name__ == "__main__":
    main()
