#!/usr/bin/env python3
"""Run the linters of others over the cases of defects.yaml, and write what they find to peers.tsv.

usage: try_peers.py [-v] [--work DIR]

DIR  where the packages are kept between runs; default: localoffer-peers in the folder for temporary files
-v   print what each peer says of each case

Peers: compare-locales (Mozilla, MPL-2.0), and the four Fluent checks of translations of Weblate (GPL-3.0), taken from its wheel
without installing Weblate. They are run and never copied: nothing of them stays in the repository but the verdicts.
A verdict is `yes` when the peer says anything at all about the translation. When a package cannot be had, its column keeps
the verdicts of the last run. Needs PyYAML and pip.
"""
import argparse, glob, io, json, os, subprocess, sys, tempfile, types, zipfile

sys.dont_write_bytecode = True
import cases as corpus  # noqa: E402

TABLE = os.path.join(corpus.HERE, "peers.tsv")
COMPARE_LOCALES = ["compare-locales==9.0.5"]
WEBLATE = "weblate==5.14.3"
# What the checks of Weblate import besides themselves: the toolkit in a version that this Weblate asks for.
WEBLATE_NEEDS = ["Django>=5.2,<5.3", "translate-toolkit>=3.16.1,<3.17", "fluent.syntax>=0.19,<0.20", "lxml>=5.4,<6.1"]
CHECKS = {
    "syntax": "FluentTargetSyntaxCheck",
    "parts": "FluentPartsCheck",
    "references": "FluentReferencesCheck",
    "inner_html": "FluentTargetInnerHTMLCheck",
}


class Skip(Exception):
    """A peer that cannot be run here."""


def pip(*arguments):
    done = subprocess.run([sys.executable, "-m", "pip", *arguments, "--quiet", "--disable-pip-version-check"], capture_output=True, text=True)
    if done.returncode:
        raise Skip((done.stderr.strip() or "pip failed").split("\n")[-1])


def installed(folder, packages):
    """`folder` with the packages in it."""
    mark = os.path.join(folder, ".installed")
    if not os.path.exists(mark) or open(mark, encoding="utf-8").read() != "\n".join(packages):
        pip("install", "--upgrade", "--target", folder, *packages)
        with open(mark, "w", encoding="utf-8") as file:
            file.write("\n".join(packages))
    return folder


def compare_locales(cases, work):
    """What compare-locales says of each case: all of them are files of one project."""
    library = installed(os.path.join(work, "compare-locales"), COMPARE_LOCALES)
    with tempfile.TemporaryDirectory() as root:
        for case in cases:
            for lang, snippet in (("en", case["source"]), (case["lang"], case["target"])):
                folder = os.path.join(root, "locales", lang)
                os.makedirs(folder, exist_ok=True)
                with open(os.path.join(folder, case["name"] + ".ftl"), "w", encoding="utf-8", newline="\n") as file:
                    file.write(snippet)
        with open(os.path.join(root, "l10n.toml"), "w", encoding="utf-8") as file:
            languages = sorted({case["lang"] for case in cases})
            file.write(f'basepath = "."\nlocales = {json.dumps(languages)}\n[[paths]]\n')
            file.write('reference = "locales/en/**/*.ftl"\nl10n = "locales/{locale}/**/*.ftl"\n')
        run = "import sys; from compare_locales.commands import CompareLocales; sys.exit(CompareLocales.call())"
        done = subprocess.run(
            [sys.executable, "-c", run, "--json", "out.json", "l10n.toml", "."],
            capture_output=True, text=True, cwd=root, env={**os.environ, "PYTHONPATH": library},
        )
        if not os.path.exists(os.path.join(root, "out.json")):
            raise Skip(f"it stopped: {done.stderr.strip()[-300:]}")
        with open(os.path.join(root, "out.json"), encoding="utf-8") as file:
            details = files(json.load(file)[0]["details"])
    said = {case["name"]: details.get(f"locales/{case['lang']}/{case['name']}.ftl", []) for case in cases}
    return {name: [" ".join(f"{kind}: {what}" for kind, what in one.items()) for one in found] for name, found in said.items()}


def files(tree, path=""):
    """A tree of folders, in which a name may be a path of several, as one mapping from files to findings."""
    flat = {}
    for name, inside in tree.items():
        flat |= files(inside, f"{path}{name}/") if isinstance(inside, dict) else {path + name: inside}
    return flat


def weblate(cases, work):
    """What the Fluent checks of Weblate say of each case."""
    library = installed(os.path.join(work, "weblate-needs"), WEBLATE_NEEDS)
    wheels = os.path.join(work, "weblate")
    if not glob.glob(os.path.join(wheels, "weblate-*.whl")):
        pip("download", "--no-deps", "--dest", wheels, WEBLATE)
    code = os.path.join(wheels, "code")
    with zipfile.ZipFile(glob.glob(os.path.join(wheels, "weblate-*.whl"))[0]) as wheel:
        for name in wheel.namelist():
            if name in ("weblate/__init__.py", "weblate/checks/__init__.py", "weblate/checks/base.py") or name.startswith("weblate/checks/fluent/"):
                wheel.extract(name, code)
    sys.path[:0] = [code, library]

    def stub(name, **members):
        module = types.ModuleType(name)
        module.__dict__.update(members)
        sys.modules[name] = module

    # The checks import these for reports, caches and web pages, none of which is wanted here.
    nothing = lambda *_, **__: ""  # noqa: E731
    stub("sentry_sdk")
    stub("siphashc", siphash=nothing)
    stub("weblate.utils")
    stub("weblate.utils.classloader", ClassLoaderProtocol=object)
    stub("weblate.utils.docs", get_doc_url=nothing)
    stub("weblate.utils.html", format_html_join_comma=nothing, list_to_tuples=nothing)
    stub("weblate.utils.xml", parse_xml=nothing)
    import importlib

    try:
        from django.conf import settings

        settings.configure(USE_I18N=False)
        from translate.storage.fluent import FluentFile

        checks = [getattr(importlib.import_module(f"weblate.checks.fluent.{module}"), name)() for module, name in CHECKS.items()]
    except (ImportError, AttributeError) as error:
        raise Skip(f"its checks cannot be loaded: {error}") from error

    class Flags:
        """No flags are set on a message."""

        def has_value(self, _name):
            return False

    def units(snippet):
        store = FluentFile(io.BytesIO(snippet.encode()))
        return {unit.getid(): unit.source for unit in store.units if unit.fluent_type in ("Message", "Term")}

    said = {}
    for case in cases:
        source = units(case["source"])
        try:
            target = units(case["target"])
        except ValueError as error:
            # Weblate refuses the file and shows this to the translator.
            said[case["name"]] = [f"file refused: {error}".replace("\n", " ")]
            continue
        found = []
        for name in source.keys() & target.keys():
            unit = types.SimpleNamespace(all_flags=Flags(), context=name)
            found += [f"{name}: {check.check_id}" for check in checks if check.check_single(source[name], target[name], unit)]
        said[case["name"]] = found
    return said


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-v", action="store_true", dest="verbose")
    parser.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "localoffer-peers"))
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    cases, before = corpus.read(), corpus.peers()
    defects = {case["name"] for case in cases if case["rule"] != "none"}
    columns = {}
    for name, run in (("compare-locales", compare_locales), ("weblate", weblate)):
        try:
            said = run(cases, options.work)
        except Skip as why:
            print(f"SKIPPED {name}: {why}")
            columns[name] = {case["name"]: before.get(case["name"], {}).get(name, "-") for case in cases}
            continue
        if not any(said.values()):
            sys.exit(f"{name} finds nothing at all, so it cannot have been run as it should")
        columns[name] = {case: "yes" if found else "no" for case, found in said.items()}
        hits = {case for case, found in said.items() if found}
        print(f"{name}: finds {len(hits & defects)} of {len(defects)} defects, and something in {len(hits - defects)} of {len(cases) - len(defects)} right translations")
        if options.verbose:
            for case, found in said.items():
                print("\n".join(f"    {case}: {one}" for one in found or ["-"]))
    with open(TABLE, "w", encoding="utf-8", newline="\n") as file:
        file.write("\t".join(["case", *columns]) + "\n")
        for case in cases:
            file.write("\t".join([case["name"], *(column[case["name"]] for column in columns.values())]) + "\n")


if __name__ == "__main__":
    main()
