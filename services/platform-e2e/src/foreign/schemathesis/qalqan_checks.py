"""What every answer must be, beyond what Schemathesis checks by itself, and a tally of what was answered.

Loaded by Schemathesis through SCHEMATHESIS_HOOKS. QALQAN_FUZZ is a JSON object: `tally` (file to write), `anonymous`
(true when no token is sent), `known` (values of path parameters that exist), `alert` (an alert that is accepted),
`loose` (bodies of alerts are the accepted one with a few members changed, instead of made from their schema).
"""

import atexit
import json
import os
import random
import threading
from collections import Counter

import schemathesis

PLAN = json.loads(os.environ.get("QALQAN_FUZZ", "{}"))
KNOWN = PLAN.get("known", {})
ALERT = PLAN.get("alert")
PROBLEM = "application/problem+json"
# Readiness tells its state by 503 in a form of its own, which the OpenAPI document names.
HEALTH = "/health/"

choose = random.Random(1)
lock = threading.Lock()
answers = Counter()
undocumented = Counter()


def media_type(response):
    return (response.headers.get("content-type") or [""])[0].split(";")[0].strip().lower()


def is_documented(case, status):
    """Any failure is a problem by `default`; a success has to be named."""
    named = case.operation.definition.raw.get("responses", {})
    return str(status) in named or (status >= 400 and "default" in named)


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """An alert made from its schema takes so long, and fits all of its rules so seldom, that few get anywhere."""
    if PLAN.get("loose"):
        names = {name: {} for name in sorted(ALERT)}
        raw_schema["components"]["schemas"]["AlertDraft"] = {"type": "object", "properties": names}


@schemathesis.hook
def before_call(context, case, kwargs):
    """Noise alone ends at the first pattern: half of the addresses lead to something, and some bodies are nearly right."""
    for name, values in KNOWN.items():
        if name in (case.path_parameters or {}) and values and choose.random() < 0.5:
            case.path_parameters[name] = choose.choice(values)
    if ALERT is None or not isinstance(case.body, dict) or choose.random() < 0.5:
        return
    if case.operation.path == "/api/v1/alerts":
        case.body = nearly_right(case.body)
    elif isinstance(case.body.get("alert"), dict):
        case.body = {**case.body, "alert": nearly_right(case.body["alert"])}


def nearly_right(body):
    kept = choose.sample(sorted(body), k=min(len(body), choose.randint(0, 2)))
    return {**ALERT, **{name: body[name] for name in kept}}


@schemathesis.hook
def after_call(context, case, response):
    operation = f"{case.method} {case.operation.path}"
    with lock:
        answers[(operation, response.status_code)] += 1
        if not is_documented(case, response.status_code):
            undocumented[(operation, response.status_code)] += 1


@schemathesis.check
def problem_details(context, response, case):
    """RFC 9457 with our stable code; an answer to HEAD has no body."""
    status = response.status_code
    if status < 400 or case.operation.path.startswith(HEALTH) or response.request.method == "HEAD":
        return
    assert media_type(response) == PROBLEM, f"{status} is {media_type(response)}, not {PROBLEM}"
    problem = response.json()
    code = problem.get("code")
    assert problem.get("status") == status, f"status {problem.get('status')} in the body of a {status}"
    assert code not in (None, "internal"), f"code {code}"
    assert problem.get("type") == f"urn:qalqan:problem:{code}", "type and code disagree"


@schemathesis.check
def documented_status(context, response, case):
    """A success that the document does not name surprises a client made from it."""
    assert is_documented(case, response.status_code), f"{response.status_code} is not in the document"


@schemathesis.check
def no_entry_without_token(context, response, case):
    """Whatever is sent without a valid token, a guarded operation gives nothing."""
    guarded = {} not in case.operation.definition.raw.get("security", [{}])
    if PLAN.get("anonymous") and guarded and case.method.lower() == case.operation.method.lower():
        assert response.status_code >= 400, f"{response.status_code} without a token"


@atexit.register
def write_tally():
    def rows(counter):
        return [
            {"operation": operation, "status": status, "count": count}
            for (operation, status), count in sorted(counter.items())
        ]

    if "tally" in PLAN:
        with open(PLAN["tally"], "w", encoding="utf-8") as out:
            json.dump({"answers": rows(answers), "undocumented": rows(undocumented)}, out)
