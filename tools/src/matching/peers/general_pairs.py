"""Labelled pairs of people from outside of Central Asia, to hold the matcher against LogicV2 where it has no home advantage.

pip install faker==40.*; python general_pairs.py > general.jsonl

Names are those of the `faker` package (PyPI), Latin-script locales; kinds, shares of birth dates and documents follow the design
of the development pairs. Seeded: the same output each time.
"""
import json
import random
import unicodedata

from faker import Faker

LOCALES = ["en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "pl_PL", "cs_CZ", "pt_BR", "nl_NL", "sv_SE", "tr_TR", "hu_HU", "ro_RO", "hr_HR", "fi_FI", "id_ID", "no_NO", "da_DK", "en_IN"]
R = random.Random(20261124)
POOLS = {}


def pool(locale):
    if locale in POOLS:
        return POOLS[locale]
    fake = Faker(locale)
    fake.seed_instance(7)
    names = {k: sorted({getattr(fake, k)() for _ in range(1500)}) for k in ("first_name_male", "first_name_female", "last_name")}
    POOLS[locale] = {"m": names["first_name_male"], "f": names["first_name_female"], "last": names["last_name"]}
    return POOLS[locale]


def date():
    return f"{R.randint(1950, 2005)}-{R.randint(1, 12):02d}-{R.randint(1, 28):02d}"


def person():
    locale = R.choice(LOCALES)
    names = pool(locale)
    sex = R.choice("mf")
    return {"locale": locale, "sex": sex, "given": R.choice(names[sex]), "middle": R.choice(names[sex]) if R.random() < 0.3 else "",
            "last": R.choice(names["last"]), "dob": date(), "doc": f"{R.choice('CLXP')}{R.randint(10**7, 10**8 - 1)}"}


def ascii_fold(text):
    for a, b in (("ß", "ss"), ("ø", "o"), ("ł", "l"), ("đ", "d"), ("ı", "i"), ("æ", "ae")):
        text = text.replace(a, b).replace(a.upper(), b.upper())
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def umlaut(text):
    for a, b in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("å", "aa"), ("ø", "oe")):
        text = text.replace(a, b)
    return text


def typo(text):
    at = R.randrange(1, len(text))
    kind = R.choice("dsit")
    if kind == "d":
        return text[:at] + text[at + 1:]
    if kind == "s":
        return text[:at] + R.choice("aeiounrstlm") + text[at + 1:]
    if kind == "i":
        return text[:at] + text[at] + text[at:]
    return text[:at - 1] + text[at] + text[at - 1] + text[at + 1:]


def show(p, order=None, initials=False, middle=True):
    given = [p["given"]] + ([p["middle"]] if p["middle"] and middle else [])
    if initials:
        given = [g[0] + "." for g in given]
    order = order or R.choice(["western", "western", "western", "comma", "upper"])
    if order == "comma":
        name = f"{p['last']}, {' '.join(given)}"
    elif order == "upper":
        name = f"{p['last'].upper()} {' '.join(given)}"
    else:
        name = f"{' '.join(given)} {p['last']}"
    return name.upper() if R.random() < 0.1 else name


def side(p, dob=None, doc=None, name=None):
    out = {"name": name or show(p), "script": "Latn"}
    dob = p["dob"] if dob is None else dob
    if R.random() < 0.65:
        out["dob"] = dob if R.random() < 0.92 else dob[:4]
    if R.random() < 0.5:
        out["sex"] = p["sex"]
    country = p["locale"][-2:]
    if R.random() < 0.6:
        out["nationality"] = country
    if doc and R.random() < 0.9:
        out["docs"] = [{"type": "passport", "country": country, "number": doc}]
    return out


def true_pair(kind):
    p = person()
    q = dict(p)
    if kind == "typo":
        part = R.choice(["given", "last"])
        if len(p[part]) < 4:
            part = "last" if part == "given" else "given"
        q[part] = typo(p[part]) if len(p[part]) > 3 else p[part]
    if kind == "ascii":
        for k in ("given", "middle", "last"):
            q[k] = R.choice([ascii_fold, umlaut])(p[k])
    if kind == "missing_middle":
        p["middle"] = p["middle"] or R.choice(pool(p["locale"])[p["sex"]])
        q = dict(p)
    doc = p["doc"] if kind == "document" or R.random() < 0.15 else None
    left = side(p, doc=doc)
    if kind == "initials":
        right = side(q, doc=doc, name=show(q, initials=True))
        left["dob"] = right["dob"] = p["dob"]
    elif kind == "missing_middle":
        right = side(q, doc=doc, name=show(q, middle=False))
    elif kind == "glue":
        q["given"] = p["given"] + R.choice(["-", " "]) + R.choice(pool(p["locale"])[p["sex"]])
        left = side(q, doc=doc)
        right = side(q, doc=doc, name=show(q).replace("-", "") if "-" in q["given"] else show(q, "western"))
    elif kind == "order":
        right = side(q, doc=doc, name=show(q, "comma"))
    else:
        right = side(q, doc=doc)
    if kind == "dob_error":
        y, m, d = p["dob"].split("-")
        left["dob"] = p["dob"]
        right["dob"] = R.choice([f"{y}-{d}-{m}" if int(d) < 13 else f"{y}-01-01", f"{y[:3]}{(int(y[3]) + 1) % 10}-{m}-{d}"])
    return left, right


def false_pair(kind):
    p = person()
    names = pool(p["locale"])
    q = dict(p, dob=date(), doc=f"X{R.randint(10**7, 10**8 - 1)}")
    if kind == "same_name_diff_dob":
        left, right = side(p), side(q)
        left["dob"], right["dob"] = p["dob"], q["dob"]
        return left, right
    if kind in ("sibling", "twins"):
        q["sex"] = R.choice("mf") if kind == "sibling" else p["sex"]
        q["given"] = R.choice([n for n in names[q["sex"]] if n != p["given"]])
        q["middle"] = ""
    if kind == "twins":
        q["dob"] = p["dob"]
        left, right = side(p), side(q)
        left["dob"] = right["dob"] = p["dob"]
        return left, right
    if kind == "similar_given":
        near = [n for n in names[p["sex"]] if n != p["given"] and n[:2] == p["given"][:2]] or [n for n in names[p["sex"]] if n != p["given"]]
        q["given"], q["middle"] = R.choice(near), ""
    if kind == "similar_surname":
        near = [n for n in names["last"] if n != p["last"] and n[:2] == p["last"][:2]] or [n for n in names["last"] if n != p["last"]]
        q["last"] = R.choice(near)
    if kind == "random":
        q = person()
    if kind == "initials_conflict":
        q["given"] = R.choice([n for n in names[p["sex"]] if n[0] != p["given"][0]])
        q["middle"] = ""
        return side(p), side(q, name=show(q, initials=True))
    return side(p), side(q)


TRUE = ["exact", "order", "typo", "typo", "ascii", "initials", "missing_middle", "glue", "document", "dob_error"]
FALSE = ["same_name_diff_dob", "sibling", "twins", "similar_given", "similar_given", "similar_surname", "similar_surname", "random", "initials_conflict"]
for n in range(12000):
    match = n % 4 < 2
    kind = R.choice(TRUE if match else FALSE)
    left, right = (true_pair if match else false_pair)(kind)
    print(json.dumps({"id": f"gen-{n:05d}", "left": left, "right": right, "match": match, "kind": kind}, ensure_ascii=False))
