"""The cases of defects.yaml, read and proved to be well formed."""
import os, re, sys, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
KEYS = {"name", "lang", "source", "target", "rule"}


def read():
    try:
        import yaml
    except ImportError:
        sys.exit("needs PyYAML: pip install pyyaml")
    with open(os.path.join(HERE, "defects.yaml"), encoding="utf-8") as file:
        cases = yaml.safe_load(file)
    seen = set()
    for case in cases:
        name = case.get("name")
        assert set(case) == KEYS, f"{name}: has {sorted(case)}, needs {sorted(KEYS)}"
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name), f"{name}: not in kebab case"
        assert name not in seen, f"{name}: twice"
        assert case["rule"] == "none" or re.fullmatch(r"[a-z]+/[a-z-]+", case["rule"]), f"{name}: no rule {case['rule']}"
        assert all(case[part].endswith("\n") for part in ("source", "target")), f"{name}: a snippet needs its line end"
        # Only the cases about it may have letters put together from parts.
        assert case["rule"] == "translation/not-nfc" or unicodedata.is_normalized("NFC", case["target"]), f"{name}: target is not NFC"
        seen.add(name)
    return cases


def names(snippet):
    """The messages of a Fluent snippet, without its terms."""
    return re.findall(r"(?m)^([A-Za-z][A-Za-z0-9_-]*) *=", snippet)


def peers():
    """The verdicts of peers.tsv: for each case, what each peer says."""
    try:
        with open(os.path.join(HERE, "peers.tsv"), encoding="utf-8") as file:
            head, *rows = [line.rstrip("\n").split("\t") for line in file]
    except FileNotFoundError:
        return {}
    return {row[0]: dict(zip(head[1:], row[1:])) for row in rows}
