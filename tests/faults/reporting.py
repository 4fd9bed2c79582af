"""Counts what held and what did not, and says so."""

import threading


class Tally:
    """What was tried."""

    def __init__(self) -> None:
        self.passed, self.failed = 0, 0
        self.one_at_a_time = threading.Lock()

    def check(self, name: str, faults: list[str]) -> None:
        """One trial: it passed when nothing is wrong."""
        with self.one_at_a_time:
            if faults:
                self.failed += 1
                print(f"FAILED  {name}", *faults[:5], sep="\n        ", flush=True)
            else:
                self.passed += 1

    def skip(self, what: str) -> None:
        """Something that this machine cannot try."""
        print(f"SKIPPED {what}", flush=True)

    def end(self, seconds: float) -> int:
        """The last line, and the exit status."""
        print(f"{self.passed} passed, {self.failed} failed ({seconds:.0f} s)")
        return 1 if self.failed else 0
