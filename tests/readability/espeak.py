"""Makes espeak-<lang>.txt: the 500 most frequent words of a language and the syllables that eSpeak NG gives them.

python3 tests/readability/espeak.py [LANG ...]    (needs espeak-ng, and the PyPI package wordfreq for which words are frequent)

A syllable is a phoneme that holds a vowel. Left out: words of one letter, words with digits or capitals, and words that stand as often in English.
The package knows no Welsh: its words are those of locales/cy that do not stand in locales/en, the most frequent first.
"""
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from wordfreq import top_n_list, zipf_frequency

VOWELS = set("aeiouyøœɑɒæɐɘəɛɜɞɨɪʉʊʏɯɤʌɔɵɶᵻɚɝ")
HERE = Path(__file__).parent
LANGUAGES = {"es": "es", "nl": "nl", "pl": "pl", "ru": "ru", "tr": "tr", "uk": "uk", "de": "de", "fr": "fr", "ro": "ro", "it": "it", "pt": "pt", "cy": "cy"}


def phonemes(word, voice):
    said = subprocess.run(["espeak-ng", "-q", "-v", voice, "--ipa", "--sep=_", word], capture_output=True, text=True, check=True).stdout
    return [one for part in said.split() for one in part.split("_")]


def site_words(lang):
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted((HERE / "../../locales" / lang).glob("*.ftl")))
    text = re.sub(r"^#.*|^\s*[\w-]+ =|^\s*\*?\[\w+\]|\{[^{}]*\}", " ", text, flags=re.M)
    return Counter(re.findall(r"(?<![\w'’])[^\W\d_]+(?![\w'’])", text))


def frequent_words(lang):
    if lang == "cy":
        english = site_words("en")
        words = [word for word, _ in sorted(site_words(lang).items(), key=lambda item: (-item[1], item[0])) if word not in english]
    else:
        words = [word for word in top_n_list(lang, 3000) if zipf_frequency(word, lang) > zipf_frequency(word, "en")]
    return [word for word in words if len(word) > 1 and word.isalpha() and word == word.lower()][:500]


for lang in sys.argv[1:] or LANGUAGES:
    lines = [f"{word} {max(1, sum(any(c in VOWELS for c in one) for one in phonemes(word, LANGUAGES[lang])))}" for word in frequent_words(lang)]
    head = f"# Frequent words of `{lang}` and the syllables that eSpeak NG counts. Made by espeak.py.\n"
    (HERE / f"espeak-{lang}.txt").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    print(lang, len(lines))
