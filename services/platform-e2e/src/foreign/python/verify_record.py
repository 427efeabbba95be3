"""Verifies one Qalqan record with Python alone: an independent judge of docs/spec/SPEC-SIG.md and SPEC-EVT.md.

    verify_record.py RECORD.json AGREEMENT.note DIGEST

RECORD.json: {"topic", "partition", "key", "value", "jws"}; key and value are base64 of the record's bytes.
DIGEST: hex SHA-256 of the agreement's text, as a profile pins it.

Prints one JSON line. Exit: 0 the record holds, 1 it does not, 2 could not run.
"""

import base64
import hashlib
import json
import sys

from joserfc import jws as joserfc_jws
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey
from jwcrypto import jwk as jwcrypto_jwk
from jwcrypto import jws as jwcrypto_jws
from jwcrypto.common import JWException

ALGORITHM = "Ed25519"


class Refused(Exception):
    """The record does not hold."""


def b64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def agreement_of(note: str, digest: str) -> dict:
    """Content of the agreement, once its text has the pinned digest (SPEC-SIG section 7)."""
    text = note[: note.index("\n\n") + 1]
    if hashlib.sha256(text.encode("utf-8")).hexdigest() != digest:
        raise Refused("agreement-digest-mismatch")
    return json.loads(text.split("\n")[2])


def key_of(agreement: dict, kid: str, member: str) -> dict:
    """The member's event key with this thumbprint (RFC 7638), computed here and not believed."""
    for key in agreement["keys"]:
        jwk = {"crv": ALGORITHM, "kty": "OKP", "x": key["x"]}
        canonical = json.dumps(jwk, separators=(",", ":"), sort_keys=True).encode("ascii")
        if b64url(hashlib.sha256(canonical).digest()) == kid and key["use"] == "event":
            if key["member"] != member:
                raise Refused("key-wrong-party")
            return jwk
    raise Refused("kid-unknown")


def verify_with_joserfc(jwk: dict, jws: str, value: bytes) -> None:
    """RFC 7797 in the JSON form, since the compact form of a payload with dots must be detached."""
    protected, _, signature = jws.split(".")
    flattened = {"protected": protected, "payload": value.decode("utf-8"), "signature": signature}
    try:
        joserfc_jws.deserialize_json(flattened, OKPKey.import_key(jwk), algorithms=[ALGORITHM])
    except JoseError as error:
        raise Refused("signature-invalid") from error


def verify_with_jwcrypto(jwk: dict, jws: str, value: bytes) -> None:
    """RFC 7515 appendix F: the payload is handed over beside the detached text."""
    token = jwcrypto_jws.JWS()
    token.allowed_algs = [ALGORITHM]
    try:
        token.deserialize(jws)
        token.verify(jwcrypto_jwk.JWK(**jwk), detached_payload=value)
    except JWException as error:
        raise Refused("signature-invalid") from error


def jcs(data: object) -> bytes:
    """RFC 8785 for what an event holds: ASCII member names; the numbers of alerts print alike everywhere."""
    return json.dumps(data, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode("utf-8")


def verify(record: dict, note: str, digest: str) -> dict:
    value = base64.b64decode(record["value"], validate=True)
    member = record["topic"].split(".")[1]
    protected = record["jws"].split(".")[0]
    header = json.loads(base64.urlsafe_b64decode(protected + "=" * (-len(protected) % 4)))
    if header != {"alg": ALGORITHM, "b64": False, "crit": ["b64"], "kid": header.get("kid")}:
        raise Refused("alg-not-allowed")
    jwk = key_of(agreement_of(note, digest), header["kid"], member)
    verify_with_joserfc(jwk, record["jws"], value)
    verify_with_jwcrypto(jwk, record["jws"], value)
    event = json.loads(value)
    if event["source"] != f"urn:qalqan:party:{member}" or event["stream"] != f"{member}/{record['partition']}":
        raise Refused("source-mismatch")
    if event["subject"].encode("utf-8") != base64.b64decode(record["key"]):
        raise Refused("key-mismatch")
    if hashlib.sha256(jcs(event["data"])).hexdigest() != event["commitment"]:
        raise Refused("commitment-mismatch")
    identity = hashlib.sha256(protected.encode("ascii") + b"." + value).hexdigest()
    return {"sound": True, "identity": identity, "sequence": int(event["sequence"]), "subject": event["subject"]}


def main() -> int:
    if len(sys.argv) != 4:
        print(__doc__, file=sys.stderr)
        return 2
    with open(sys.argv[1], encoding="utf-8") as file:
        record = json.load(file)
    with open(sys.argv[2], encoding="utf-8", newline="") as file:
        note = file.read()
    try:
        print(json.dumps(verify(record, note, sys.argv[3].strip())))
        return 0
    except Refused as refusal:
        print(json.dumps({"sound": False, "code": str(refusal)}))
        return 1


if __name__ == "__main__":
    sys.exit(main())
