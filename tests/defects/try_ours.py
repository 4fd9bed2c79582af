#!/usr/bin/env python3
"""Run our own linter over the cases of defects.yaml.

usage: try_ours.py LOCALOFFER [NAME...]

LOCALOFFER  the program, for example target/debug/localoffer
NAME        cases to run and to show in full; all when none is named

For each case the two snippets are laid into a copy of tests/fixtures/base, and the program checks it. Printed are
  LOST     a defect whose rule is not found in the file of the translation
  FALSE    something found in a right translation
  SOURCE   something found in the source of a defect: then the case itself is wrong
  besides  another rule found in the same translation (no fault, but worth a look)
With peers.tsv (see try_peers.py), a LOST defect says which peers find it. Exit 1 on LOST, FALSE or SOURCE. Needs PyYAML.
"""
import json, os, re, shutil, subprocess, sys, tempfile

sys.dont_write_bytecode = True
import cases as corpus  # noqa: E402

BASE = os.path.join(corpus.HERE, "..", "fixtures", "base")


def lay(case, root):
    """The site of one case."""
    shutil.copytree(BASE, root)
    for lang, snippet in (("en", case["source"]), (case["lang"], case["target"])):
        folder = os.path.join(root, "locales", lang)
        os.makedirs(folder, exist_ok=True)
        # Appended: the base may have words of its own one day.
        with open(os.path.join(folder, "site.ftl"), "a", encoding="utf-8", newline="\n") as file:
            file.write(snippet)
    settings = os.path.join(root, "content", "site.yaml")
    with open(settings, encoding="utf-8") as file:
        text = file.read()
    if not re.search(rf"(?m)^    {case['lang']}: ", text):
        text = text.replace("  editions:\n", f"  editions:\n    {case['lang']}: {{ name: Another }}\n", 1)
    # The base has no words of its own in most languages, so that hundreds of messages are missing: only the case itself is looked at.
    off = '{ locale/missing: "off" }'
    others = [lang for lang in re.findall(r"(?m)^    ([\w-]+): \{ name:", text) if lang != case["lang"]]
    if case["rule"] == "locale/missing":
        text += "checks:\n  languages:\n" + "".join(f"    {lang}: {off}\n" for lang in others)
    else:
        text += f"checks: {{ levels: {off} }}\n"
    with open(settings, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def check(program, root):
    """What the program finds: rule, file, line and message of each."""
    done = subprocess.run([program, "check", "--today", "2026-11-23", "--format", "json", "--root", root], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{program} stopped with {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout)["diagnostics"]


def judge(case, found):
    """The verdict on one case, and the findings that it is about."""
    file = f"locales/{case['lang']}/site.ftl"
    if case["rule"] == "none":
        return ("FALSE", found) if found else ("right", [])
    elsewhere = [one for one in found if one["file"] != file]
    if elsewhere:
        return "SOURCE", elsewhere
    hits = [one for one in found if one["rule"] == case["rule"]]
    if case["rule"] == "locale/missing":
        # The finding is one for all messages of the language: it has to name the one that is missing here.
        lost = set(corpus.names(case["source"])) - set(corpus.names(case["target"]))
        hits = [one for one in hits if all(name in one["message"] for name in lost)]
    others = [one for one in found if one not in hits]
    return ("found" if hits else "LOST"), others


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, wanted = os.path.abspath(sys.argv[1]), set(sys.argv[2:])
    all_cases = [case for case in corpus.read() if not wanted or case["name"] in wanted]
    count, missed = {"found": 0, "right": 0, "LOST": 0, "FALSE": 0, "SOURCE": 0}, 0
    peers = corpus.peers()
    finders = {case["name"]: [peer for peer, verdict in peers.get(case["name"], {}).items() if verdict == "yes"] for case in all_cases}
    with tempfile.TemporaryDirectory() as folder:
        for case in all_cases:
            root = os.path.join(folder, case["name"])
            lay(case, root)
            found = check(program, root)
            shutil.rmtree(root)
            verdict, about = judge(case, found)
            count[verdict] += 1
            by = finders[case["name"]]
            missed += verdict == "LOST" and bool(by)
            if wanted:
                about = found
            if wanted or verdict not in ("found", "right") or about:
                label = "besides" if verdict == "found" and not wanted else verdict
                found_by = f": {' and '.join(by)} find{'s' if len(by) == 1 else ''} it" if by and verdict == "LOST" else ""
                print(f"{label:8}{case['name']} ({case['lang']}, {case['rule']}){found_by}")
                for one in about:
                    print(f"        {one['rule']} {one['file']}:{one['line']}: {one['message']}")
    defects = [case["name"] for case in all_cases if case["rule"] != "none"]
    right = [case["name"] for case in all_cases if case["rule"] == "none"]
    print(f"{count['found']} of {len(defects)} defects found, {count['FALSE']} false alarms in {len(right)} right translations")
    for peer in next(iter(peers.values()), {}):
        print(f"{peer}: {sum(peer in finders[name] for name in defects)} of {len(defects)}, {sum(peer in finders[name] for name in right)} false alarms")
    print(f"{missed} defects are found by a peer and not here")
    sys.exit(1 if count["LOST"] or count["FALSE"] or count["SOURCE"] else 0)


if __name__ == "__main__":
    main()
