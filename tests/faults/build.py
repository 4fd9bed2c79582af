#!/usr/bin/env python3
"""What a build leaves behind when it is killed, when the disk is full, and when the system refuses.

    python3 tests/faults/build.py target/release/localoffer

Two versions of a site are built in turn into one folder: one is there, the other is being built when the fault comes. After each fault every file must be the old one or
the new one, whole; a page may not be new before the files that it needs are there; and the next build, of either version, must make exactly what it would have made in an
empty folder. Needs nothing but Python; with `strace` it also strikes at single calls of the system, and as root it fills a small disk.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from reporting import Tally
from sites import Pair, REPOSITORY
from strike import Strace

RANDOM = random.Random(20261123)
CALLS = ("rename", "write", "unlink", "mkdir")


def at_some_moment(pair: Pair, tally: Tally, points: int, deadline: float) -> None:
    """Kills builds after a random part of the time that a build takes."""
    length = pair.seconds()
    inside, tried = 0, 0
    for point in range(points):
        if time.monotonic() > deadline:
            tally.skip(f"{points - point} of {points} moments in {pair.name}: out of time")
            break
        tried += 1
        moment = RANDOM.uniform(0, length)
        build = subprocess.Popen(pair.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            build.wait(moment)
        except subprocess.TimeoutExpired:
            inside += 1
        build.kill()
        build.wait()
        tally.check(f"{pair.name}: killed after {moment * 1000:.0f} ms", pair.faults_of_a_stopped_build(heal_to_old=point % 2 == 1))
    tally.check(f"{pair.name}: {inside} builds were killed while they ran", [] if inside * 3 >= tried else [f"of {tried}: too few to say anything"])


def at_some_call(pair: Pair, tally: Tally, strace: Strace, points: int, deadline: float) -> None:
    """Kills builds at single calls of the system, spread over all calls of a kind."""
    counts = strace.counts(pair, CALLS)
    for call in CALLS:
        share = points // len(CALLS)
        for point in range(share):
            if time.monotonic() > deadline:
                tally.skip(f"{share - point} of {share} kills at {call} in {pair.name}: out of time")
                break
            when = 1 + (counts[call] - 1) * point // max(share - 1, 1)
            status = strace.run(pair, call, when, "signal=KILL").returncode
            faults = pair.faults_of_a_stopped_build(heal_to_old=point % 2 == 1)
            if status == 0 and when < counts[call]:
                faults.append("the build was not killed")
            tally.check(f"{pair.name}: killed at {call} {when} of {counts[call]}", faults)


# The thread that gathers the report and writes the list of files makes fewer calls than this, and a fault in its last one would hide what it says.
FIRST_WRITE = 8


def refused(pair: Pair, tally: Tally, strace: Strace, points: int, deadline: float) -> None:
    """The system refuses one call: the tool says so, and old and new stay whole."""
    counts = strace.counts(pair, CALLS)
    for call, errors in (("write", ("ENOSPC", "EIO")), ("rename", ("ENOSPC", "EACCES")), ("mkdir", ("ENOSPC", "EACCES")), ("unlink", ("EIO", "EACCES"))):
        for error in errors:
            for point in range(points):
                if time.monotonic() > deadline:
                    tally.skip(f"{call} refused with {error} in {pair.name}: out of time")
                    break
                first = FIRST_WRITE if call == "write" else 1
                when = first + (counts[call] - first) * point // max(points - 1, 1)
                ended = strace.run(pair, call, when, f"error={error}")
                faults = pair.faults_of_a_refusal(ended, may_succeed=call == "write")
                tally.check(f"{pair.name}: {call} {when} of {counts[call]} refused with {error}", faults)


def on_a_full_disk(pair: Pair, tally: Tally, share: float) -> None:
    """Builds the new version on a disk that has room for the old one and for `share` of it again."""
    size = int(pair.bytes_on_disk() * (1 + share)) // 4096 * 4096
    with tempfile.TemporaryDirectory() as place:
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", place], capture_output=True, text=True)
        if mounted.returncode != 0:
            tally.skip(f"a full disk: {mounted.stderr.strip() or 'mount refused'}")
            return
        home, pair.out = pair.out, Path(place) / "site"
        try:
            shutil.copytree(home, pair.out)
            ended = subprocess.run(pair.command(), capture_output=True, text=True)
            faults = pair.faults_of_a_refusal(ended, may_succeed=False, old_whole=True, heal=False)
            if "Free some space" not in ended.stderr:
                faults.append(f"it does not say what to do: {ended.stderr!r}")
            tally.check(f"{pair.name}: a disk of {size >> 10} KB is full", faults)
        finally:
            pair.out = home
            subprocess.run(["umount", place], check=True)


def with_few_files_open(pair: Pair, tally: Tally, limit: int) -> None:
    """Builds with at most `limit` files open at once."""
    ended = subprocess.run(["sh", "-c", f'ulimit -n {limit}; exec "$@"', "sh", *pair.command()], capture_output=True, text=True)
    tally.check(f"{pair.name}: at most {limit} open files", pair.faults_of_a_refusal(ended, may_succeed=True))


def try_everything(pair: Pair, tally: Tally, strace: Strace | None, moments: int, calls: int, refusals: int, ends: float) -> None:
    """Every kind of fault on one pair, until the time `ends`."""
    begins = time.monotonic()
    by = lambda share: begins + (ends - begins) * share  # noqa: E731
    on_a_full_disk(pair, tally, 0.5)
    on_a_full_disk(pair, tally, 0.02)
    for limit in (64, 16):
        with_few_files_open(pair, tally, limit)
    at_some_moment(pair, tally, moments, by(0.45))
    if strace is None:
        tally.skip(f"kills and refusals at single calls in {pair.name}: strace is not here, or may not watch programs")
    else:
        at_some_call(pair, tally, strace, calls, by(0.8))
        refused(pair, tally, strace, refusals, by(1))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("localoffer", type=Path, help="the program to try")
    options.add_argument("--seconds", type=float, default=165, help="when to stop, whatever is left")
    chosen = options.parse_args()
    started = time.monotonic()
    tally = Tally()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as folder, ThreadPoolExecutor() as threads:
        binary, place, ends = chosen.localoffer.resolve(), Path(folder), started + chosen.seconds
        tried = []
        for name, source, points in (("a small site", REPOSITORY / "tests/fixtures/base", (75, 76, 6)), ("Northmere", REPOSITORY, (25, 24, 2))):
            home = place / name.replace(" ", "-")
            home.mkdir()
            pair, strace = Pair(name, binary, source, home), Strace.found(home)
            tried.append(threads.submit(try_everything, pair, tally, strace, *points, ends))
        for one in tried:
            one.result()
    return tally.end(time.monotonic() - started)


if __name__ == "__main__":
    sys.exit(main())
