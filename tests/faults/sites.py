"""Two versions of a site that are built in turn into one folder, and what must hold of that folder."""

import os
import shutil
import subprocess
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
TODAY = "2026-11-23"
MANIFEST = ".localoffer-manifest"
TEMPORARY = ".localoffer-tmp-"
# The languages of Northmere that are enough here: what is written does not depend on the language.
LANGUAGES = ("en", "en-simple", "pl", "ar")


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below `folder` with its bytes."""
    found = {}
    for above, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(above, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


def empty_folders(folder: Path) -> list[str]:
    """Folders below `folder` with nothing in them."""
    return [above for above, folders, names in os.walk(folder) if not folders and not names and Path(above) != folder]


class Pair:
    """An old and a new version: `out` holds the old one when a fault comes. After each fault they change places."""

    def __init__(self, name: str, binary: Path, source: Path, place: Path) -> None:
        self.name, self.binary, self.out = name, binary, place / "public"
        self.roots = [place / "one", place / "two"]
        for root in self.roots:
            for folder in ("content", "locales", "themes"):
                if (source / folder).is_dir():
                    shutil.copytree(source / folder, root / folder)
            for language in (root / "locales").glob("*/"):
                if language.name not in LANGUAGES:
                    shutil.rmtree(language)
            # The addresses of the languages that are left out here are not to be missed.
            (root / "content/addresses.tsv").unlink(missing_ok=True)
            settings = root / "content/site.yaml"
            lines = [line for line in settings.read_text(encoding="utf-8").splitlines() if self.stays(line)]
            settings.write_text("\n".join([*lines, "combinations: false", ""]), encoding="utf-8")
        self.differ()
        self.trees = []
        for root in self.roots:
            self.build_into(root, place / "reference")
            self.trees.append(tree(place / "reference"))
            shutil.rmtree(place / "reference")
        self.build()
        self.turn()

    @staticmethod
    def stays(line: str) -> bool:
        """Whether a line of `site.yaml` stays: not that of a language too many."""
        tag, colon, rest = line.strip().partition(": { name: ")
        return not (colon and line.startswith("    ") and tag not in LANGUAGES and rest)

    def differ(self) -> None:
        """Makes the versions differ on every page, and each have pages, folders and files that the other has not."""
        one, two = self.roots
        settings = two / "content/site.yaml"
        lines = settings.read_text(encoding="utf-8").splitlines()
        lines = [line + " of Elsewhere" if line.startswith("council:") else line for line in lines]
        settings.write_text("\n".join(lines) + "\n", encoding="utf-8")
        service = sorted((one / "content/services").glob("*.yaml"))[0]
        for root, name in ((one, "first-version-only"), (two, "second-version-only")):
            shutil.copy(service, root / f"content/services/{name}.yaml")
            (root / f"content/media/{name}").mkdir(parents=True)
            (root / f"content/media/{name}/picture.png").write_bytes(name.encode() * 5000)

    def turn(self) -> None:
        """The new version becomes the old one."""
        self.roots.reverse()
        self.trees.reverse()

    def command(self, *more: str) -> list[str]:
        """What builds the new version: once the first is built and turned, `roots[0]` is what `out` does not hold."""
        return self.building(self.roots[0], self.out, *more)

    def building(self, root: Path, out: Path, *more: str) -> list[str]:
        return [str(self.binary), "build", "--root", str(root), "--out", str(out), "--today", TODAY, "--format", "json", *more]

    def build_into(self, root: Path, out: Path) -> None:
        ended = subprocess.run(self.building(root, out), capture_output=True, text=True)
        if ended.returncode != 0:
            raise SystemExit(f"{root} does not build: {ended.stderr}{ended.stdout[-500:]}")

    def build(self) -> None:
        """Builds the new version."""
        self.build_into(self.roots[0], self.out)

    def seconds(self) -> float:
        """How long the new version takes over the old one, when nothing else is at work: the shortest of four builds. The folder is left as it was."""
        taken = []
        for _ in range(4):
            started = time.monotonic()
            self.build()
            taken.append(time.monotonic() - started)
            self.turn()
        return min(taken)

    def bytes_on_disk(self) -> int:
        """What the files of the old version take on a disk, in whole blocks."""
        return sum((len(data) + 4095) // 4096 * 4096 for data in self.trees[1].values())

    def torn(self, found: dict[str, bytes]) -> list[str]:
        """What is wrong with a folder in which a build was stopped."""
        new, old = self.trees
        faults = []
        for path, data in found.items():
            if path != MANIFEST and TEMPORARY not in path and old.get(path) != data and new.get(path) != data:
                faults.append(f"{path} is neither the old nor the new file")
        faults += [f"{path} is gone" for path in old.keys() & new.keys() if path not in found]
        pages = {path for path in found if path.endswith(".html") and old.get(path) != new.get(path)}
        for version, name in ((new, "new"), (old, "old")):
            if any(version.get(path) == found[path] for path in pages):
                faults += [f"a page is {name}, and {path} is not there" for path in version if path.startswith(("assets/", "media/")) and path not in found]
        return faults

    def not_whole(self, version: dict[str, bytes]) -> list[str]:
        """How the folder differs from `version`, whole and with nothing else."""
        found = tree(self.out)
        faults = [f"{path} was left behind" for path in found.keys() - version.keys()]
        faults += [f"{path} is not there" for path in version.keys() - found.keys()]
        faults += [f"{path} differs" for path, data in version.items() if found.get(path, data) != data]
        return faults + [f"{folder} is empty" for folder in empty_folders(self.out)]

    def heal(self, to_old: bool = False) -> list[str]:
        """Builds the new or the old version over what is there: what is wrong then. The versions change places unless the old one is there again."""
        if to_old:
            self.turn()
        ended = subprocess.run(self.command(), capture_output=True, text=True)
        faults = [f"the next build ends with {ended.returncode}: {ended.stderr.strip()}"] if ended.returncode != 0 else self.not_whole(self.trees[0])
        self.turn()
        if faults:
            # The next trial starts from a folder that is right.
            shutil.rmtree(self.out)
            self.build_into(self.roots[1], self.out)
        return faults

    def faults_of_a_stopped_build(self, heal_to_old: bool) -> list[str]:
        """What is wrong after a build that was killed, and after the next one."""
        return self.torn(tree(self.out)) + self.heal(heal_to_old)

    def faults_of_a_refusal(self, ended: subprocess.CompletedProcess, may_succeed: bool, old_whole: bool = False, heal: bool = True) -> list[str]:
        """What is wrong after a build that the system refused something."""
        found = tree(self.out)
        faults = []
        if ended.returncode == 0 and may_succeed:
            faults += self.not_whole(self.trees[0])
        elif ended.returncode != 2:
            faults.append(f"it ends with {ended.returncode}: {ended.stderr.strip()}")
        else:
            faults += self.torn(found)
            said = ended.stderr.strip()
            if not said.startswith("error: ") or str(self.out.resolve()) not in said:
                faults.append(f"it does not name the file or folder: {said!r}")
            faults += [f"{path} was left behind" for path in found if TEMPORARY in path]
            if old_whole:
                faults += self.not_whole(self.trees[1])
        return faults + (self.heal() if heal else [])
