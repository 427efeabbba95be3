"""Scores of nomenklatura's LogicV2 for a file of pairs: python logic_v2.py PAIRS.jsonl > SCORES.jsonl (pip install nomenklatura)."""
import json
import sys

from followthemoney import model
from nomenklatura.matching import get_algorithm
from followthemoney.proxy import EntityProxy

algorithm = get_algorithm("logic-v2")
config = algorithm.default_config()
SEX = {"m": "male", "f": "female"}


def entity(person, at):
    proxy = model.make_entity("Person")
    # Proxies are equal by id, and the algorithm keeps what it read of them.
    proxy.id = at
    proxy.add("name", person["name"])
    if person.get("dob"):
        proxy.add("birthDate", person["dob"])
    if person.get("sex"):
        proxy.add("gender", SEX.get(person["sex"]))
    if person.get("nationality"):
        proxy.add("nationality", person["nationality"].lower())
    for doc in person.get("docs") or []:
        proxy.add("idNumber" if doc["type"] == "national_id" else "passportNumber", doc["number"])
    return proxy


for line in open(sys.argv[1], encoding="utf8"):
    pair = json.loads(line)
    result = algorithm.compare(entity(pair["left"], f"{pair['id']}-l"), entity(pair["right"], f"{pair['id']}-r"), config)
    print(json.dumps({"id": pair["id"], "score": result.score}))
