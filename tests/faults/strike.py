"""Strikes a build at one call of the system, with strace."""

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

from sites import Pair

# The calls that do the work of each kind, on any processor; those that a system does not have are passed over (`?`).
FAMILIES = {
    "rename": ("rename", "renameat", "renameat2"),
    "write": ("write",),
    "unlink": ("unlink", "unlinkat"),
    "mkdir": ("mkdir", "mkdirat"),
}


class Strace:
    """The program, and a place for its notes."""

    def __init__(self, program: str, notes: Path) -> None:
        self.program, self.notes = program, notes

    @classmethod
    def found(cls, place: Path) -> "Strace | None":
        """strace, when it is here and may watch programs."""
        program = shutil.which("strace")
        if program is None or subprocess.run([program, "-qq", "-o", "/dev/null", "true"], capture_output=True).returncode != 0:
            return None
        return cls(program, Path(place) / "strace.txt")

    def watching(self, pair: Pair, call: str, *more: str) -> list[str]:
        """The command that builds the new version in one thread, watched at `call`."""
        calls = ",".join("?" + name for name in FAMILIES[call])
        watch = [self.program, "-f", "-qq", "-o", str(self.notes), "-e", f"trace={calls}"]
        # Faster, but then signals are sometimes not sent.
        watch += ["--seccomp-bpf"] * (not any(one.startswith("signal") for one in more))
        for one in more:
            watch += ["-e", f"inject={calls}:{one}"]
        return [*watch, *pair.command("--jobs", "1")]

    def run(self, pair: Pair, call: str, when: int, what: str) -> subprocess.CompletedProcess:
        """Builds the new version, and strikes the `when`th `call`. strace counts in each thread apart; the one that writes makes nearly all calls."""
        return subprocess.run(self.watching(pair, call, f"{what}:when={when}"), capture_output=True, text=True)

    def counts(self, pair: Pair, calls: tuple[str, ...]) -> dict[str, int]:
        """How many calls of each kind the thread with the most makes; the new version is built for it, and the old one again."""
        counted = {}
        for call in calls:
            subprocess.run(self.watching(pair, call), capture_output=True, check=True)
            threads = Counter(re.findall(r"(?m)^(\d+) +\w+\(", self.notes.read_text(errors="replace")))
            counted[call] = max(threads.values(), default=1)
            pair.turn()
            pair.build()
            pair.turn()
        return counted
