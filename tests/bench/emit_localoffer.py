#!/usr/bin/env python3
"""Write the neutral corpus as a localoffer site.

usage: emit_localoffer.py CORPUS OUT [--corpus-tools DIR]

CORPUS   a folder made by gen_corpus.py
OUT      the folder of the site; what is in it is deleted first
DIR      the folder that holds gen_corpus.py, if it is not on PYTHONPATH

The corpus has no words for a few fields that localoffer asks for (who can use a service, how to ask, what to do when
something is wrong). They get sentences of the corpus itself, in every language, so that no page falls back to English.
Stdlib only.
"""
import argparse, json, os, re, shutil, sys

HERE = os.path.dirname(os.path.abspath(__file__))
LOCALES = os.path.join(HERE, "..", "..", "locales", "en")  # the interface words that a translation must have

STAGES = [  # id, name, ages, next, summary: the stages of the example site
    ("early-years", "Before school", "0-4", "primary", "From birth to starting school."),
    ("primary", "Primary school", "5-10", "secondary", "Reception to the end of year 6."),
    ("secondary", "Secondary school", "11-15", "post-16", "Year 7 to the end of year 11."),
    ("post-16", "After 16", "16-18", "young-adult", "Sixth form, college, training and first steps to work."),
    ("young-adult", "Young adults", "19-25", None, "Work, a home, friends, health and money as an adult."),
]
KINDS = {"Council": "council", "Charity": "charity", "Community Trust": "community", "NHS Trust": "nhs", "Care Ltd": "company"}
# Messages of the interface that the corpus has words for.
SAME = {
    "home": "home", "skip-to-content": "skip", "main-navigation": "main_nav", "breadcrumb": "breadcrumb", "language-navigation": "lang_nav",
    "nav-categories": "categories", "nav-guides": "guidance", "nav-a-to-z": "az", "nav-contact": "foot_contact", "services": "services",
    "guides": "guidance", "a-to-z": "az", "contact": "foot_contact", "phone": "phone", "email": "email", "website": "website",
    "related": "related", "ages-label": "ages", "run-by": "provider", "for-needs": "needs", "free": "cost_free",
    **{f"weekday-{day}": day for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")},
}
ADVICE = "independent-advice"
CHECKED = "2026-09-01"


def q(words):
    """A YAML string: JSON is YAML."""
    return json.dumps(words, ensure_ascii=False)


def ids(names):
    return "[" + ", ".join(names) + "]"


def block(key, words, indent=0):
    """A field with lines of words, as people write it."""
    pad = " " * (indent + 2)
    return " " * indent + key + ": |\n" + "".join(pad + line + "\n" if line else "\n" for line in words.rstrip("\n").split("\n"))


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


class Site:
    def __init__(self, tools, corpus, out):
        self.tools, self.out = tools, out
        self.c, self.texts = tools.load(corpus)
        self.ui = self.c["ui"]
        self.tables = {code: tools.table(kind) for code, _, _, kind in tools.LANGS}
        self.languages = [language["code"] for language in self.c["langs"]]
        self.slug = tools.slugify

    def said(self, words, lang):
        return self.tools.tr(words, self.tables[lang])

    # --- the words that are the same for every service, from the corpus
    def common(self, lang):
        say = lambda index: self.said(self.tools.EXTRA[index], lang)
        return {"eligibility": say(2), "how": say(3), "complaints": say(4)}

    def costs(self, s, lang):
        ui = self.ui[lang]
        if s["cost"] == "free":
            return "costs: { free: true }\n" if lang == "en" else ""
        if s["cost"] == "contact":
            return f"costs: {{ note: {q(ui['cost_contact'])} }}\n"
        facts = f", price: {s['amount']}, per: session" if lang == "en" else ""
        return f"costs:\n  options:\n    session: {{ label: {q(ui['cost_paid'])}{facts} }}\n"

    def words(self, s, lang):
        t, common = self.texts[lang]["services"][s["slug"]], self.common(lang)
        return (f"name: {q(t['name'])}\nsummary: {q(t['summary'])}\n" + block("description", self.tools.body_md(t)) +
                block("eligibility", common["eligibility"])), common

    # --- content/
    def hours(self, s, indent):
        pad = " " * indent
        return f"{pad}hours:\n{pad}  weekly:\n" + "".join(f"{pad}    {h['day']}: \"{h['open']}-{h['close']}\"\n" for h in s["hours"])

    def venue_id(self, s):
        return self.slug(" ".join(s["address"]))

    def service(self, s, related):
        words, common = self.words(s, "en")
        contacts = []
        for index in range(max(len(s["phones"]), len(s["emails"]))):
            ways = []
            if index < len(s["phones"]):
                ways.append(f"phone: {s['phones'][index]}")
            if index < len(s["emails"]):
                ways.append(f"email: {s['emails'][index]}")
            if index == 0:
                ways.append(f"web: {s['url']}")
            contacts.append(f"  {('team', 'office')[index]}:\n" + "".join(f"    {way}\n" for way in ways))
        text = words
        text += f"organisation: {self.slug(s['provider'])}\ncategories: {ids(s['categories'])}\nneeds: {ids(s['needs'])}\n"
        text += f"ages: {s['age_min']}-{s['age_max']}\nareas: {ids([self.slug(s['address'][1])])}\n"
        text += f"status:\n  state: open\n  since: {s['updated']}\n"
        text += "access:\n  by: [yourself]\n" + block("how", common["how"], 2)
        text += self.costs(s, "en")
        text += f"venues:\n  {self.venue_id(s)}:\n" + self.hours(s, 4)
        text += "contacts:\n" + "".join(contacts)
        text += "complaints:\n" + block("how", common["complaints"], 2)
        if related:
            text += f"related: {ids(related)}\n"
        text += f"reviewed: {{ on: {s['updated']}, by: Service manager }}\nowner: {q(s['provider'])}\n"
        write(f"{self.out}/content/services/{s['slug']}.yaml", text)

    def organisation(self, id, name, kind):
        write(f"{self.out}/content/organisations/{id}.yaml",
              f"name: {q(name)}\nsummary: {q(name + ' helps families in the area.')}\nkind: {kind}\n"
              f"contacts:\n  office:\n    phone: 01632 960100\n    email: hello@{id}.example\n"
              f"reviewed: {{ on: {CHECKED}, by: Office manager }}\nowner: {q(name)}\n")

    def venue(self, s):
        street, town, postcode = s["address"]
        write(f"{self.out}/content/venues/{self.venue_id(s)}.yaml",
              f"name: {q(street)}\naddress:\n  lines: [{q(street)}]\n  town: {q(town)}\n  postcode: {postcode}\narea: {self.slug(town)}\n" +
              self.hours(s, 0) + f"reviewed: {{ on: {s['updated']}, by: Building manager }}\nowner: {q(s['provider'])}\n")

    def guide(self, slug, lang):
        t = self.texts[lang]["guidance"][slug]
        body = re.sub(r"\]\(/(?:(?:%s)/)?" % "|".join(self.languages), "](/", t["md"]).replace("](/guidance/", "](/guides/")
        facts = f"topic: guidance\nstages: all\nreviewed: {{ on: {CHECKED}, by: Guidance officer }}\nowner: Guidance team\n" if lang == "en" else ""
        place = "content" if lang == "en" else f"locales/{lang}"
        write(f"{self.out}/{place}/guides/{slug}.md", f"---\ntitle: {q(t['title'])}\nsummary: {q(t['summary'])}\n{facts}---\n{body}")

    def settings(self, lang):
        """site.yaml: all of it for English, only its words for the others."""
        say, ui, first = (lambda words: self.said(words, lang)), self.ui[lang], lang == "en"
        fact = lambda text: text if first else ""
        text = f"name: {q(ui['site_name'])}\nsummary: {q(ui['foot_text'])}\ncouncil: {q(say('The council'))}\n"
        text += fact("base_url: https://offer.example/\nlanguages:\n  source: en\n  editions:\n" +
                     "".join(f"    {language['code']}: {{ name: {q(language['name'])} }}\n" for language in self.c["langs"]))
        text += "contact:\n" + fact('  phone: 01632 960100\n  text: 07700 900100\n  email: hello@offer.example\n  hours: { weekly: { mon-fri: "09:00-17:00" } }\n')
        text += block("how", say("You can phone, text or email us."), 2)
        text += fact("  post: { lines: [Local Offer team], town: Northby, postcode: ZZ1 1AA }\n")
        text += block("other_formats", say("We can send you any page on paper or in large print. Ask us."), 2)
        text += block("no_internet", say("Phone us and we will read a page to you."), 2)
        # The peers have no lists for several things at once, and keep nothing on the device.
        text += fact(f"advice: {ADVICE}\ncombinations: false\noffline: false\n")
        text += "needs:\n" + "".join(f"  {id}: {{ name: {q(ui['need_' + id])} }}\n" for id in self.c["needs"])
        text += "stages:\n"
        for id, name, ages, after, summary in STAGES:
            facts = fact(f", ages: {ages}" + (f", next: {after}" if after else ""))
            text += f"  {id}: {{ name: {q(say(name))}, summary: {q(say(summary))}{facts} }}\n"
        text += "categories:\n" + "".join(f"  {id}: {{ name: {q(ui['cat_' + id])} }}\n" for id in self.c["categories"])
        text += f"topics:\n  guidance: {{ name: {q(ui['guidance'])} }}\n"
        text += "areas:\n" + "".join(f"  {self.slug(town)}: {{ name: {q(town)} }}\n" for town in self.tools.TOWNS)
        write(f"{self.out}/{'content' if first else 'locales/' + lang}/site.yaml", text)

    # --- locales/
    def sidecar(self, s, lang):
        words, common = self.words(s, lang)
        text = words + "access:\n" + block("how", common["how"], 2) + self.costs(s, lang) + "complaints:\n" + block("how", common["complaints"], 2)
        write(f"{self.out}/locales/{lang}/services/{s['slug']}.yaml", text)

    def interface(self, lang):
        lines = []
        for name in ("site.ftl", "dates.ftl"):
            with open(os.path.join(LOCALES, name), encoding="utf-8") as file:
                lines += [self.message(line.rstrip("\n"), lang) for line in file]
        write(f"{self.out}/locales/{lang}/site.ftl", "\n".join(lines) + "\n")

    def message(self, line, lang):
        """One line of a Fluent file: only its words change, never names, variables or the keys of variants."""
        if not line.strip() or line.startswith("#"):
            return ""
        found = re.match(r"^([a-z0-9-]+)( = ?)(.*)$", line)
        if found:
            name, between, words = found.groups()
            if name in SAME:
                colon = ":" if words.endswith(":") else ""
                return f"{name} = {self.ui[lang][SAME[name]]}{colon}"
            return name + between + self.pattern(words, lang)
        found = re.match(r"^(\s+\*?\[[^\]]+\])(.*)$", line)
        if found:
            return found.group(1) + self.pattern(found.group(2), lang)
        return line if line.strip() == "}" else self.pattern(line, lang)

    def pattern(self, words, lang):
        return "".join(part if part.startswith("{") else self.said(part, lang) for part in re.split(r"(\{[^}]*(?:\}|$))", words))

    def emit(self):
        services = self.c["services"]
        related = self.tools.related(services)
        shutil.rmtree(self.out, ignore_errors=True)
        for lang in self.languages:
            self.settings(lang)
            for slug in self.c["guidance"]:
                self.guide(slug, lang)
            if lang != "en":
                self.interface(lang)
        self.organisation(ADVICE, "Independent advice", "charity")
        for provider in sorted({s["provider"] for s in services}):
            kind = next(kind for ending, kind in KINDS.items() if provider.endswith(ending))
            self.organisation(self.slug(provider), provider, kind)
        seen = set()
        for s in services:
            self.service(s, related[s["slug"]])
            if self.venue_id(s) not in seen:
                seen.add(self.venue_id(s))
                self.venue(s)
            for lang in self.languages[1:]:
                self.sidecar(s, lang)


def main():
    parser = argparse.ArgumentParser(description="Write the neutral corpus as a localoffer site.")
    parser.add_argument("corpus")
    parser.add_argument("out")
    parser.add_argument("--corpus-tools", help="the folder that holds gen_corpus.py")
    given = parser.parse_args()
    if given.corpus_tools:
        sys.path.insert(0, given.corpus_tools)
    sys.dont_write_bytecode = True
    import gen_corpus
    Site(gen_corpus, given.corpus, given.out).emit()


if __name__ == "__main__":
    main()
