#!/usr/bin/env python3
"""Makes a large site in plain English out of the small one, to measure search on.

usage: large_site.py SMALL OUT SERVICES [LANGUAGE...]

SMALL      the folder of the site of Northmere (the repository)
OUT        the folder of the large site; it must not be there yet
SERVICES   how many services it has
LANGUAGE   its languages; only en if none is named

Words of summaries are drawn as people use words: a few all the time, many now and then. Names are of invented people, places
and groups. The same arguments give the same bytes. Stdlib only.
"""
import json, os, random, re, shutil, sys

WHAT = """swimming football music drama art cooking gardening dance cycling riding climbing sailing judo gymnastics trampolining yoga boccia
bowling tennis rugby cricket athletics canoeing fishing photography film pottery knitting woodwork chess coding reading singing drumming signing
lego minecraft gaming baking sewing painting puppets circus parkour skating surfing walking rambling birdwatching forest farm beach""".split()
KIND = """club group sessions project centre hub network team playgroup nursery academy school college workshop course class camp scheme forum
service clinic helpline drop-in café choir library""".split()
WHO = """children|young people|autistic children|deaf children|blind children|young people with ADHD|families|parents and carers|brothers and sisters|
dads|grandparents|foster carers|young carers|teenagers|toddlers|babies|young adults|children who use wheelchairs|children with epilepsy|
children with Down's syndrome|children who find it hard to talk|children who worry|school leavers|girls|boys""".replace("\n", "").split("|")
LEAD = """A {a} {what} {kind} for {who}, with {b} {c} and time to {d}.|Come and {d} with {who}: {what}, {b} {c} and a {a} welcome every {day}.|
We help {who} to {d} and {e}, at home, at school or in our {a} {room}.|{Day} {what} for {who} who want to {d} without {b} {c}.|
Advice and {b} {c} for {who} about {what}, {topic} and {topic2}.|Small groups where {who} {d}, {e} and make friends over {what}.|
Our {a} staff visit {who} and plan {b} {c}, so that you can {d}.|Free {topic} help and {what} for {who} in {place}, run by {person}.""".replace("\n", "").split("|")
TOPIC = """benefits housing sleep feeding toilet training behaviour anxiety school transport equipment therapy hearing vision diets medicine
bullying friendships money travel work college rights appeals plans meetings respite childcare holidays dentists puberty relationships safety""".split()
ROOM = "room hall garden studio kitchen gym pool workshop classroom theatre library barn".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
START = "Ash Bar Beck Bram Brook Burn Cal Car Clay Cold Crag Dal Dun East Elm Fair Fen Gar Glen Hal Hart Haw Hazel High Holm Kel Kirk Lang Lin Long Mar Mel Mil Moor Nor Oak Ox Pen Rad Raven Red Rid Ros Sal Sed Sil Stan Stock Thorn Tod Ul Wal Wen West Whit Win Wood Wych Yar".split()
END = "beck borough bourne bridge brook bury by cliffe combe cote dale den don field firth ford gate ham hill holme hurst ington keld ley low mere moor mouth ness over pool ridge shaw stead stoke stone thorpe ton wade wark water well wick wood worth".split()
FIRST = "Ada Amir Bela Ben Cara Chidi Dev Ella Farah Gita Hana Idris Jo Kofi Lena Mina Nia Omar Petra Quinn Rosa Sami Tara Uma Vik Wanda Yusuf Zoe".split()
LAST = "Abbott Bello Carr Dhillon Ellis Farah Grant Hale Iqbal Jones Khan Lewis Mensah Nowak Okoro Patel Quill Reed Shah Tanner Usman Vale Webb Young Zaman".split()


def main(small, out, count, languages):
    r = random.Random(7)
    shutil.copytree(os.path.join(small, "content"), os.path.join(out, "content"))
    shutil.copytree(os.path.join(small, "locales"), os.path.join(out, "locales"))
    site = os.path.join(out, "content/site.yaml")
    text = open(site, encoding="utf-8").read()
    text = re.sub(r"(?m)^    (\S+): \{ name: .*\n", lambda m: m[0] if m[1] in languages or m[1] not in os.listdir(os.path.join(small, "locales")) else "", text)
    open(site, "w", encoding="utf-8").write(text.replace("advice: ", "combinations: false\nadvice: ", 1))
    for language in os.listdir(os.path.join(out, "locales")):
        if language not in languages and os.path.isdir(os.path.join(out, "locales", language)):
            shutil.rmtree(os.path.join(out, "locales", language))
    common = [w for w in open(os.path.join(small, "src/readability/lists/common-en.txt"), encoding="utf-8").read().split("\n") if w.isalpha() and len(w) > 3]
    r.shuffle(common)
    weights = [1 / (n + 10) for n in range(len(common))]
    word = lambda: r.choices(common, weights)[0]
    places = sorted({a + b for a in START for b in END})
    r.shuffle(places)
    surnames = ["".join(r.choice("bcdfghklmnprstvw") + r.choice(["a", "e", "i", "o", "u", "ee", "oo"]) for _ in range(2)).title() + r.choice(["n", "r", "son", "ton", "ski", "ng", "ley"]) for _ in range(3000)]
    surname = lambda: r.choice(LAST + surnames)
    needs, areas = re.findall(r"(?m)^  ([\w-]+): \{ name", text.split("needs:")[1].split("stages:")[0]), re.findall(r"(?m)^  ([\w-]+): \{ name", text.split("areas:")[1])
    categories = re.findall(r"(?m)^  ([\w-]+): \{ name", text.split("categories:")[1].split("topics:")[0])
    q = lambda words: json.dumps(words, ensure_ascii=False)
    organisations, venues = [], []
    for n in range(600):
        name = f"{r.choice(places[:1200])} {r.choice(['Trust', 'Community Centre', 'Friends', 'Charity', 'Together', 'Families', 'NHS Trust', word().title() + ' ' + r.choice(['Project', 'House', 'Works'])])}"
        organisations.append(f"org-{n}")
        put(out, f"organisations/org-{n}", f"name: {q(name)}\nsummary: We help families.\nkind: charity\ncontacts:\n  office:\n    phone: 01632 96{n:04}\nreviewed: {{ on: 2026-09-14, by: Manager }}\nowner: Manager\n")
    for n in range(700):
        name = f"{r.choice(places[:1500])} {r.choice(['Hall', 'School', 'Library', 'Leisure Centre', 'Church Hall', 'Family Hub', 'Pavilion', 'Community Centre'])}"
        venues.append(f"venue-{n}")
        put(out, f"venues/venue-{n}", f"name: {q(name)}\naddress:\n  lines: [{n + 1} {r.choice(places)} Road]\n  town: {r.choice(places[:40])}\n  postcode: NM{r.randrange(1, 20)} {r.randrange(1, 9)}AB\narea: {r.choice(areas)}\nreviewed: {{ on: 2026-09-14, by: Manager }}\nowner: Manager\n")
    seen = set(os.listdir(os.path.join(out, "content/services")))
    for n in range(count - len(seen)):
        what, kind, place = r.choice(WHAT), r.choice(KIND), r.choice(places[:2800])
        name = r.choice([f"{place} {what} {kind}", f"{r.choice(DAYS)} {what} at {place}", f"{word().title()} {word()} {kind}", f"{place} {r.choice(TOPIC)} {kind}", f"{r.choice(FIRST)} {surname()}, childminder", f"{place} {word()} {what}"])
        lead = r.choice(LEAD).format(a=word(), b=word(), c=word(), d=word(), e=word(), what=what, kind=kind, who=r.choice(WHO), day=r.choice(DAYS), Day=r.choice(DAYS),
                                     room=r.choice(ROOM), topic=r.choice(TOPIC), topic2=r.choice(TOPIC), place=place, person=f"{r.choice(FIRST)} {surname()}")
        some = lambda names, most: "all" if r.random() < .15 else "[" + ", ".join(r.sample(names, r.randrange(1, most))) + "]"
        state = "\n  ".join(["state: open", "since: 2026-01-05"] if r.random() < .93 else ["state: closed", "since: 2026-01-05", "reason: It ended."])
        put(out, f"services/{re.sub('[^a-z]+', '-', name.lower()).strip('-')}-{n}", f"name: {q(name[0].upper() + name[1:])}\nsummary: {q(lead)}\ndescription: Phone us.\norganisation: {r.choice(organisations)}\n"
            f"categories: [{', '.join(r.sample(categories, r.randrange(1, 3)))}]\nneeds: {some(needs, 5)}\nages: 0-25\nareas: {some(areas, 3)}\nstatus:\n  {state}\neligibility: Anyone.\n"
            f"access:\n  by: [yourself]\n  how: Phone us.\nvenues:\n  {r.choice(venues)}: {{}}\ncontacts:\n  office:\n    phone: 01632 960200\ncomplaints:\n  how: Tell us.\n"
            f"reviewed: {{ on: 2026-09-14, by: Manager }}\nowner: Manager\n")


def put(out, record, text):
    with open(os.path.join(out, "content", record + ".yaml"), "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:] or ["en"])
