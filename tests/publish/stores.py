#!/usr/bin/env python3
"""Publishes to a folder, to S3 (moto) and to Azure (Azurite), and kills the publisher again and again.

    python3 tests/publish/stores.py target/release/localoffer [--kills 20] [--folder-kills 200] [--tools target/tools/publish] [--only folder,s3,azure]

What it asks for: what a reader is given is what was built, with its content type and caching; one changed record sends only what changed; a release that is live is told by two
questions; and wherever the publisher is killed, no page is without what it needs, and the next run makes everything right. Google Cloud Storage has nothing that stands in for it.
"""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from targets import S3, Azure, Folder  # noqa: E402

REPOSITORY = Path(__file__).resolve().parents[2]
TODAY = "2026-11-23"
NEEDED = re.compile(rb"[\"'(,\s=/]((?:assets|media)/[^\"'()\s#?,]+)")
SERVED = {
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "json": "application/json; charset=utf-8",
    "svg": "image/svg+xml", "png": "image/png", "xml": "application/xml; charset=utf-8", "txt": "text/plain; charset=utf-8",
    "ics": "text/calendar; charset=utf-8", "atom": "application/atom+xml; charset=utf-8",
}


def tools_in(place):
    """Installs what plays the stores, once."""
    place.mkdir(parents=True, exist_ok=True)
    if not (place / "node_modules/.bin/azurite-blob").exists():
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(place), "azurite@3.35.0"], check=True)
    if not (place / "moto/bin/moto_server").exists():
        subprocess.run([sys.executable, "-m", "venv", str(place / "moto")], check=True)
        packages = ["moto[s3,server]==5.2.5", "azure-storage-blob==12.31.1"]
        subprocess.run([str(place / "moto/bin/pip"), "install", "--quiet", "--disable-pip-version-check", *packages], check=True)
    return place


class Site:
    """A site with three builds: as it is, with one record changed, and with every page changed and some gone."""

    def __init__(self, binary, place):
        self.binary, self.root, self.sites = binary, Path(place) / "site", Path(place) / "sites"
        shutil.copytree(REPOSITORY / "tests/fixtures/base", self.root)
        self.builds = {"plain": self.build("plain")}
        self.change("content/services/club.yaml", "summary: ", "summary: New! ")
        self.builds["record"] = self.build("record")
        self.change("content/site.yaml", "\nlanguages:\n", "\ncombinations: false\nlanguages:\n")
        name = re.search(r"^council: (.*)$", (self.root / "content/site.yaml").read_text(), re.M)[1]
        self.change("content/site.yaml", f"council: {name}", "council: Another Council")
        self.builds["other"] = self.build("other")

    def change(self, path, old, new):
        text = (self.root / path).read_text()
        assert old in text, (path, old)
        (self.root / path).write_text(text.replace(old, new))

    def build(self, name):
        subprocess.run([self.binary, "build", "--root", str(self.root), "--today", TODAY, "--out", f"builds/{name}"], check=True, stdout=subprocess.DEVNULL)
        # Only a build of what the files say now is published, so each keeps the files that it was made from.
        shutil.copytree(self.root, self.sites / name)
        folder = self.sites / name / "builds" / name
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != ".localoffer-manifest"}

    def command(self, target, build, *more):
        return [self.binary, "publish", target.target, "--root", str(self.sites / build), "--out", f"builds/{build}", "--format", "json", "--allow-deletions", "1000", *more]

    def run(self, target, build, *more, fails=False):
        done = subprocess.run(self.command(target, build, *more), env={**os.environ, **target.environment}, capture_output=True, text=True)
        assert (done.returncode != 0) == fails, f"{target.name}, {build}: {done.stdout}{done.stderr}"
        return done.stderr if fails else json.loads(done.stdout)


def live(files):
    return {path: content for path, content in files.items() if not path.startswith("_localoffer/")}


def assert_whole(target, when):
    """No page is without what it needs."""
    files = target.files()
    for path, content in files.items():
        if path.endswith(".html") and not path.startswith("_localoffer/"):
            for needed in NEEDED.findall(content):
                assert needed.decode() in files, f"{target.name}, {when}: {path} needs {needed.decode()}"
    return files


def assert_right(target, build, when, lock=False):
    """The site is the build; beside it there are at most assets of the release before; and nothing is left lying about, but perhaps a `lock`."""
    files = target.files()
    for path, content in build.items():
        assert files.get(path) == content, f"{target.name}, {when}: {path} is not what was built"
    extra = [path for path in live(files) if path not in build and not path.startswith("assets/")]
    assert not extra, f"{target.name}, {when}: {extra} should be gone"
    left = [path for path in files if "tmp-" in path or path in ("_localoffer/pending", "_localoffer/clock") or (path == "_localoffer/lock" and files[path] and not lock)]
    assert not left, f"{target.name}, {when}: {left} is left over"


def served(target, build):
    """Every file as a reader is given it."""
    for path, content in build.items():
        status, headers, bytes_ = target.get(path)
        first = path.split("/")[0]
        caching = {"assets": "public, max-age=31536000, immutable", "media": "public, max-age=86400", "sw.js": "no-cache"}.get(first, "public, max-age=60, must-revalidate")
        wanted = (200, SERVED[path.rsplit(".", 1)[1]], caching)
        assert (status, headers.get("content-type"), headers.get("cache-control")) == wanted and bytes_ == content, f"{target.name}: {path} is served as {status} {headers}"


def usual(site, target):
    """A first publish, nothing to do, one changed record, back again."""
    plain, record = site.builds["plain"], site.builds["record"]
    started = time.monotonic()
    site.run(target, "plain")
    first = time.monotonic() - started
    assert_right(target, plain, "first")
    asked = len(target.proxy.asked) if target.proxy else 0
    site.run(target, "plain")
    if target.proxy:
        served(target, plain)
        questions = target.proxy.since(asked)
        assert len(questions) <= 3 and all(verb == "GET" for verb, _ in questions), questions
        asked = len(target.proxy.asked)
    done = site.run(target, "record")
    changed = sorted(path for path in record if plain.get(path) != record[path])
    assert sorted(put["path"] for put in done["plan"]["put"]) == changed and done["done"]["sent"] == len(changed)
    requests = ""
    if target.proxy:
        questions = target.proxy.since(asked)
        sent = sorted(path.removeprefix(target.base) for verb, path in questions if verb == "PUT" and "/_localoffer/" not in path)
        assert sent == changed, (sent, changed)
        requests = f"; {len(questions)} requests for one record"
        served(target, record)
    assert_right(target, record, "one record")
    site.run(target, "plain", "--rollback")
    assert_right(target, plain, "rolled back")
    print(f"{target.name}: {len(plain)} files in {first:.1f} s; {len(changed)} sent for one record{requests}; served, rolled back", flush=True)


def two_at_once(site, target):
    """Two people publish different builds in the same moment: one does, and the other is told."""
    site.run(target, "record")
    if target.proxy:
        target.proxy.delay = 0.005
    for _ in range(5):
        commands = {build: site.command(target, build) for build in ("plain", "other")}
        running = {
            build: subprocess.Popen(command, env={**os.environ, **target.environment}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            for build, command in commands.items()
        }
        said = {build: child.communicate()[1] for build, child in running.items()}
        won = [build for build, child in running.items() if child.returncode == 0]
        lost = [build for build in running if build not in won]
        assert len(won) >= 1 and all("somebody else" in said[build] for build in lost), said
        assert len(won) == 1 or not target.proxy, said
        if len(won) == 1:
            assert_right(target, site.builds[won[0]], "two at once")
        site.run(target, "record")
    if target.proxy:
        target.proxy.delay = 0.0
    site.run(target, "plain")
    print(f"{target.name}: of two at once one was told that somebody else publishes", flush=True)


def kill(site, target, build, after):
    """Kills the publisher after some seconds; says whether it was still running."""
    child = subprocess.Popen(site.command(target, build), env={**os.environ, **target.environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        child.wait(after)
    except subprocess.TimeoutExpired:
        child.kill()
    return child.wait() < 0


def go_on(site, target, build):
    """The run after a kill. In a bucket the lock of the dead stays, is respected while it is young, and is taken over when it is old."""
    if target.proxy and "_localoffer/lock" in target.list():
        if "_localoffer/pending" in target.list():
            assert "somebody else has been publishing here since" in site.run(target, build, fails=True)
        target.proxy.lock_age = 16 * 60
    nothing = site.run(target, build)["done"]["sent"] == 0
    if target.proxy:
        target.proxy.lock_age = 0
    return nothing


def kills_in_buckets(site, target, count, rng):
    """Kills at random moments of a slow publish."""
    builds, cut, most = ["other", "plain"], 0, 0
    target.proxy.delay = 0.02
    started = time.monotonic()
    site.run(target, "other")
    whole = time.monotonic() - started
    site.run(target, "plain")
    at = 0
    while cut < count:
        build = builds[at % 2]
        target.proxy.delay = 0.02
        asked = len(target.proxy.asked)
        was_cut = kill(site, target, build, rng.uniform(0.02, whole))
        time.sleep(0.1)
        target.proxy.delay = 0.0
        assert_whole(target, f"killed, round {at}")
        # Killed in the very last step, it left a lock, which whoever has something to do takes over.
        nothing = go_on(site, target, build)
        assert_right(target, site.builds[build], f"after a kill, round {at}", lock=nothing)
        sent = [path for verb, path in target.proxy.since(asked) if verb == "PUT" and "/_localoffer/" not in path]
        most = max(most, len(sent) - len(set(sent)))
        cut, at = cut + was_cut, at + 1
    assert most <= 16, f"{target.name}: {most} files were sent twice"
    site.run(target, builds[at % 2], "--rollback")
    assert_right(target, site.builds[builds[at % 2]], "rolled back after kills")
    print(f"{target.name}: {cut} kills in {at} rounds, all whole and then right; at most {most} files sent twice", flush=True)


def kills_in_folder(site, target, count, rng):
    """Kills at random moments, and at the n-th rename or deletion."""
    builds, cut = ["other", "plain"], 0
    site.run(target, "other")
    started = time.monotonic()
    site.run(target, "plain")
    whole = time.monotonic() - started
    tracer = shutil.which("strace")
    if not tracer:
        print("folder: SKIPPED the kills at a system call: strace is not there", flush=True)
    traced = count // 4 if tracer else 0
    at = 0
    while cut < count:
        build = builds[at % 2]
        if cut < traced:
            call, number = rng.choice([("rename", 40), ("rename", 5), ("link", 20), ("unlink", 10), ("fsync", 40)])
            inject = ["strace", "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={rng.randint(1, number)}"]
            was_cut = subprocess.run([*inject, *site.command(target, build)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0
        else:
            was_cut = kill(site, target, build, rng.uniform(0.001, whole))
        assert_whole(target, f"killed, round {at}")
        nothing = go_on(site, target, build)
        assert_right(target, site.builds[build], f"after a kill, round {at}", lock=nothing)
        cut, at = cut + was_cut, at + 1
    site.run(target, "plain", "--rollback")
    assert_right(target, site.builds[builds[at % 2]], "rolled back after kills")
    print(f"folder: {cut} kills in {at} rounds, {traced} of them at a system call, all whole and then right", flush=True)


def faults_in_folder(site, target, rng):
    """A disk that is full, or refuses, at the n-th file: told, with the file; whole; and right with the next run."""
    if not shutil.which("strace"):
        return
    told = 0
    for at in range(12):
        build = ["other", "plain"][at % 2]
        call, fault = rng.choice(["rename", "fsync"]), rng.choice(["ENOSPC", "EIO"])
        inject = ["strace", "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:error={fault}:when={rng.randint(1, 15)}"]
        done = subprocess.run([*inject, *site.command(target, build)], capture_output=True, text=True)
        assert done.returncode == 0 or (done.returncode == 2 and f"error: {target.root}/" in done.stderr and "could not write" in done.stderr), done.stderr
        told += done.returncode == 2
        assert_whole(target, f"fault, round {at}")
        nothing = go_on(site, target, build)
        assert_right(target, site.builds[build], f"after a fault, round {at}", lock=nothing)
    print(f"folder: {told} faults of the disk told, all whole and then right", flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("binary", type=Path)
    options.add_argument("--kills", type=int, default=20)
    options.add_argument("--folder-kills", type=int, default=200)
    options.add_argument("--tools", type=Path, default=REPOSITORY / "target/tools/publish")
    options.add_argument("--only", default="folder,s3,azure")
    options.add_argument("--seed", type=int, default=int(time.time()))
    given = options.parse_args()
    print(f"seed {given.seed}", flush=True)
    wanted = given.only.split(",")
    rng = random.Random(given.seed)
    with tempfile.TemporaryDirectory() as place:
        site = Site(str(given.binary.resolve()), place)
        if "folder" in wanted:
            folder = Folder(Path(place) / "live")
            usual(site, folder)
            two_at_once(site, folder)
            kills_in_folder(site, folder, given.folder_kills, rng)
            faults_in_folder(site, folder, rng)
        for kind in (S3, Azure):
            if kind.name not in wanted:
                continue
            (Path(place) / kind.name).mkdir()
            bucket = kind(tools_in(given.tools), Path(place) / kind.name)
            try:
                usual(site, bucket)
                two_at_once(site, bucket)
                kills_in_buckets(site, bucket, given.kills, rng)
            finally:
                bucket.stop()
    print("publishing holds", flush=True)


if __name__ == "__main__":
    main()
