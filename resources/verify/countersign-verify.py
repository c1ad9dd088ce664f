#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: Apache-2.0
"""Verifies what a Countersign record carries, without Countersign: Python's standard library and the openssl command are enough.
Says one line for each finding, then one sentence. Exit status: 0 sound, 1 not sound (or nobody vouches for the root), 2 unusable.
"""
import argparse, base64, concurrent.futures, hashlib, json, pathlib, re, subprocess, sys, tempfile  # the standard library, nothing else

TYPE = "application/vnd.countersign.event.v1+json"
FIELDS = {"actor", "at", "dep", "dprev", "id", "item", "journal", "kid", "kind", "payload", "prev", "seq", "tz", "v"}
OWNER = {"RoleGranted", "GrantEnded", "PolicyChanged", "JournalRestored", "PersonRevoked"}  # only an owner may
LEAD = {"DecisionMade", "EmergencyDeclared", "LeadHandedOver", "DeploymentClosed"}  # only the deployment's lead may
OWN = {"PersonEnrolled", "KeyRotated", "CertificateReplaced", "ItemWaived", "SignedOff", "EmergencyReviewed", "EvidencePurged", "WatchClosed"}
CONSENT = (OWNER | LEAD | OWN) - {"DeploymentClosed"}  # only a person's own key may sign these
NOTHING, findings = "0" * 64, []

def find(seq, text):
    findings.append((seq, text))

def openssl(*arguments, **files):
    with tempfile.TemporaryDirectory() as folder:
        for name, data in files.items():
            pathlib.Path(folder, name).write_bytes(data)
        return subprocess.run(["openssl", *arguments], cwd=folder, capture_output=True)

def ordered(value):  # as RFC 8785 orders it; only what an event may hold
    if isinstance(value, dict): return {key: ordered(value[key]) for key in sorted(value, key=lambda k: k.encode("utf-16-be"))}
    if isinstance(value, list): return [ordered(item) for item in value]
    if isinstance(value, (str, bool)) or (isinstance(value, int) and abs(value) < 2**53):
        return value
    raise ValueError(f"{value!r} may not stand in an event")

def canonical(value):
    return json.dumps(ordered(value), ensure_ascii=False, separators=(",", ":")).encode()

def encoded(body):  # DSSE pre-authentication encoding: what is signed
    return b"DSSEv1 %d %s %d %s" % (len(TYPE), TYPE.encode(), len(body), body)

def is_signed(key, message, signature):
    return openssl("pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "key", "-rawin", "-in", "message", "-sigfile", "sig",
                   key=key, message=message, sig=signature).returncode == 0

class Event:
    def __init__(self, line):
        envelope = json.loads(line)
        (signature,) = envelope["signatures"]
        if envelope["payloadType"] != TYPE:
            raise ValueError("this is no Countersign event")
        self.body = base64.b64decode(envelope["payload"], validate=True)
        self.signature = base64.b64decode(signature["sig"], validate=True)
        self.fields = json.loads(self.body)
        if set(self.fields) != FIELDS or self.fields["v"] != 1 or len(self.body) > 65536:
            raise ValueError("its fields are not those of version 1")
        if canonical(self.fields) != self.body or signature["keyid"] != self.fields["kid"]:
            raise ValueError("its bytes are not canonical, or the envelope names another key")
        self.__dict__.update(self.fields)
        self.hash = hashlib.sha256(b"countersign/1\n" + encoded(self.body) + self.signature).hexdigest()
        self.key = b""

class Journal:
    """Links in the order of the file; keys, and who was allowed what, in the order in which it happened."""
    def __init__(self):
        self.events, self.keys, self.people, self.heads, self.leads, self.hats = [], {}, {}, {}, {}, {}
        self.last, self.two_hats = 0, False

    def link(self, event):
        first = not self.events
        if first != (event.kind == "JournalCreated") or event.journal != (event if first else self.events[0]).journal:
            find(event.seq, "it does not belong here")
        if event.dprev != self.heads.get(event.dep, NOTHING):
            find(event.seq, "it does not follow the event before it")
        if event.seq <= self.last and (not event.dep or event.dep in self.heads):
            find(event.seq, "its number is out of order")
        self.heads[event.dep], self.last = event.hash, event.seq
        self.events.append(event)

    def judge(self, event):
        payload, people = event.payload, self.people
        if event.kind == "JournalCreated":
            self.keys[event.kid] = (base64.b64decode(payload["laptopKey"]), None)
        if event.kind == "PersonEnrolled":
            if event.actor != payload["person"] or payload["owner"] != (not people) or event.actor in people or event.kid in self.keys:
                find(event.seq, "this enrolment is not in order")
            people[event.actor] = {"owner": payload["owner"], "roles": {}, "mail": payload["email"].casefold(), "name": payload["name"]}
            self.hold(event, payload)
        event.key, person = self.keys.get(event.kid, (b"", None))
        if hashlib.sha256(event.key).hexdigest() != event.kid:
            find(event.seq, "it is signed by a key that nobody in this journal holds")
        actor = people.get(event.actor, {"owner": False, "roles": {}, "mail": event.actor, "name": event.actor})
        if person and "revoked" in people[person]:
            find(event.seq, "it is signed by a key that had been revoked before")
        if event.kind in CONSENT and person != event.actor:
            find(event.seq, f"{event.kind} is an act of consent, but not signed by the key of the person it names")
        if event.kind in OWNER and not actor["owner"] and (event.kind != "PersonRevoked" or event.actor != payload["person"]):
            find(event.seq, f"{actor['name']} did so without owning the journal")
        if event.kind in LEAD and event.actor != self.leads.get(event.dep):
            find(event.seq, f"{actor['name']} did so without leading the deployment")
        self.fold(event, payload, people.get(payload.get("person"), {"roles": {}, "owner": False}), actor)

    def hold(self, event, payload):
        key = base64.b64decode(payload["consentKey"])
        self.keys[hashlib.sha256(key).hexdigest()] = (key, payload["person"])
        self.people[payload["person"]].setdefault("certificates", []).append(base64.b64decode(payload["certificate"]))

    def fold(self, event, payload, other, actor):
        if event.kind == "RoleGranted":
            other["roles"].update({role.casefold(): (payload.get("from", ""), payload.get("until", "9")) for role in payload["roles"]})
            other["owner"] |= payload.get("owner", False)
        elif event.kind == "GrantEnded":
            for role in payload["roles"] or list(other["roles"]): other["roles"].pop(role.casefold(), None)
        elif event.kind == "PersonRevoked": other["revoked"] = True
        elif event.kind == "PolicyChanged": self.two_hats = payload["twoHats"]
        elif event.kind in ("DeploymentStarted", "LeadHandedOver"): self.leads[event.dep] = payload.get("to", event.actor)
        elif event.kind == "CertificateReplaced": actor["certificates"].append(base64.b64decode(payload["certificate"]))
        elif event.kind == "KeyRotated":
            del self.keys[event.kid]
            self.hold(event, payload)
            said = f"countersign/rotate/1\n{event.journal}\n{event.actor}\n{event.kid}".encode()
            if event.actor != payload["person"] or not is_signed(base64.b64decode(payload["consentKey"]), said, base64.b64decode(payload["proof"])):
                find(event.seq, "it names a new key without proof that its owner holds it")
        elif event.kind == "SignedOff":
            days = actor["roles"].get("*") or actor["roles"].get(payload["roleName"].casefold()) or ("9", "")
            if not days[0] <= event.at < days[1]:
                find(event.seq, f"{actor['name']} signed as {payload['roleName']}, a role nobody granted for then")
            gate = self.hats.setdefault((event.dep, payload["gate"]), {})
            alone = sum("revoked" not in person for person in self.people.values()) < 2
            again = any(mail == actor["mail"] for role, mail in gate.items() if role != payload["role"])
            if again and not ((alone or self.two_hats) and "two-hats" in payload.get("marks", [])):
                find(event.seq, f"{actor['name']} signed in a second role of the gate")
            gate[payload["role"]] = actor["mail"]

def check_record(data, journal):
    """Every signature of the PDF: whole, and by the certificate enrolled for the person whose sign-off it names."""
    signed_off = {event.hash: event for event in journal.events if event.kind == "SignedOff"}
    end, count = 0, 0
    reason = rb"/Reason \(([a-z]+); (sign-off event|countersigned record) ([0-9a-f]{64})\).{0,300}?/ByteRange \[0 (\d+) (\d+) (\d+) *\]"
    for match in re.finditer(reason, data, re.S):
        hole, resume, length = (int(match[i]) for i in (4, 5, 6))
        cms, content = bytes.fromhex(data[hole + 1:resume - 1].decode()), data[:hole] + data[resume:resume + length]
        roots = openssl("pkcs7", "-inform", "DER", "-in", "cms", "-print_certs", cms=cms).stdout  # whose they are, the journal says
        done = openssl("cms", "-verify", "-binary", "-cades", "-inform", "DER", "-in", "cms", "-content", "content", "-CAfile", "roots",
                       "-partial_chain", "-no_check_time", "-purpose", "any", "-signer", "/dev/stdout", "-out", "/dev/null",
                       cms=cms, content=content, roots=roots)
        event, later = signed_off.get(match[3].decode()), match[2] == b"countersigned record"
        end, count = max(end, resume + length), count + 1
        certificate = base64.b64decode(b"".join((done.stdout.split(b"-----") + [b""] * 3)[2].split()))
        if done.returncode != 0:
            find(0, f"signature {count} of the PDF does not fit what it signs")
        elif later:  # by one without a sign-off in the journal; whether the role is granted, `countersign verify` says
            if match[3].decode() != journal.events[-1].hash or not any(certificate in p["certificates"] for p in journal.people.values()):
                find(0, f"signature {count} of the PDF is of another record, or by nobody in the journal")
        elif not event or event.payload["meaning"] != match[1].decode():
            find(0, f"signature {count} of the PDF names a sign-off that the journal does not have")
        elif certificate not in journal.people[event.actor]["certificates"]:
            find(0, f"signature {count} of the PDF was not made with the certificate of {event.payload['printedName']}")
    if end != len(data):
        find(0, "the PDF does not end where its last signature ends: what stands behind it, nobody has signed")
    return count

def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name, text in [("journal", "journal.jsonl, taken out of the record"), ("--checklist", "the checklist, taken out of the record"),
                       ("--record", "the PDF: checks its signatures against the journal")]:
        parser.add_argument(name, type=argparse.FileType("rb"), help=text)
    parser.add_argument("--root", help="the fingerprint of the journal's root as you know it")
    options = parser.parse_args()
    journal = Journal()
    for number, line in enumerate(options.journal.read().splitlines(), 1):
        try:
            journal.link(Event(line))
        except (ValueError, KeyError, TypeError) as problem:
            find(0, f"line {number}: {problem}")
    for event in sorted(journal.events, key=lambda event: event.seq):
        try:
            journal.judge(event)
        except (ValueError, KeyError, TypeError, AttributeError) as problem:
            find(event.seq, f"it cannot be followed: {problem}")
    with concurrent.futures.ThreadPoolExecutor() as pool:
        for event, good in zip(journal.events, pool.map(lambda e: is_signed(e.key, encoded(e.body), e.signature), journal.events)):
            if not good:
                find(event.seq, "its signature does not fit what it says")
    started = next((event for event in journal.events if event.kind == "DeploymentStarted"), None)
    if options.checklist and (not started or hashlib.sha256(options.checklist.read()).hexdigest() != started.payload["checklist"]):
        find(0, "the checklist is not the one that was deployed")
    signatures = check_record(options.record.read(), journal) if options.record else None
    print(*(f"event {seq}: {text}" if seq else text for seq, text in sorted(findings)), sep="\n")
    root, head = (journal.events[i].hash if journal.events else NOTHING for i in (0, -1))
    print(f"root {root}\nhead {head}")
    for event in (each for each in journal.events if each.kind == "SignedOff"):
        print(f"{event.at} {event.payload['printedName']} {event.payload['meaning']} as {event.payload['roleName']}")
    if findings or not journal.events:
        print(f"NOT SOUND: {len(findings)} finding(s) in {len(journal.events)} events.")
    elif options.root != root:
        print("INTACT, but nobody here vouches for its root: compare it with the fingerprint you know, or give it with --root.")
    else:
        print(f"SOUND: {len(journal.events)} events" + (f", {signatures} signatures of the PDF." if signatures is not None else "."))
    return 1 if findings or not journal.events or options.root != root else 0

if __name__ == "__main__":
    sys.exit(main())
