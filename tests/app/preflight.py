#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: Apache-2.0
"""preflight.py RECORD.pdf: whether a record is PDF/A-3b, as far as that can be judged without veraPDF.

PDFBox's preflight knows PDF/A-1b: everything it says against a record is a fault, but for what part 3 permits beyond part 1 (the part's
own number, embedded files). What part 3 demands of those is asked of qpdf's JSON. Exit 0 good, 1 not, 77 no Java or no PDFBox here.
"""
import json
import os
import re
import shutil
import subprocess
import sys

JARS = ["preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "bcprov", "bcpkix", "bcutil", "jaxb-api"]
NEEDED = JARS[:5]
PERMITTED = ("7.11.2 ", "1.4.7 ", "1.2.9 ", "The file")
RELATIONSHIPS = ("/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified")

faults = []


def need(holds, what):
    if not holds:
        faults.append(what)


def jars():
    folder = os.environ.get("COUNTERSIGN_PDFBOX", "/usr/share/java")
    found = {name: os.path.join(folder, name + ".jar") for name in JARS}
    missing = [name for name in NEEDED if not os.path.exists(found[name])]
    if missing or not shutil.which("java"):
        print("skipped: needs a Java runtime and libpdfbox2-java" + (f" (no {missing[0]}.jar in {folder})" if missing else ""))
        sys.exit(77)
    more = [os.path.join(folder, name) for name in os.listdir(folder) if "activation" in name]
    return ":".join([path for path in found.values() if os.path.exists(path)] + more)


class Pdf:
    """The objects of a file as qpdf sees them."""

    def __init__(self, path):
        said = subprocess.run(["qpdf", "--json=2", "--json-stream-data=none", path], capture_output=True, check=False).stdout
        self.path, self.objects = path, json.loads(said)["qpdf"][1]
        self.catalog = self.dictionary(self.objects["trailer"]["value"]["/Root"])

    def value(self, reference):
        if not isinstance(reference, str) or not re.fullmatch(r"\d+ \d+ R", reference):
            return reference
        found = self.objects.get("obj:" + reference, {})
        return found.get("value", found.get("stream"))

    def dictionary(self, reference):
        value = self.value(reference)
        return value.get("dict", value) if isinstance(value, dict) else {}

    def dictionaries(self):
        for key in self.objects:
            if key.startswith("obj:"):
                yield key[4:], self.dictionary(key[4:])

    def stream(self, reference):
        return subprocess.run(["qpdf", f"--show-object={reference.split()[0]}", "--raw-stream-data", self.path], capture_output=True, check=False).stdout


def ask_preflight(path):
    said = subprocess.run(["java", "-cp", jars(), "org.apache.pdfbox.preflight.Validator_A1b", path], capture_output=True, text=True, check=False)
    for line in said.stdout.splitlines():
        if line.strip() and not line.startswith(PERMITTED):
            faults.append("preflight: " + line)
    need(said.stdout.strip(), "preflight said nothing: " + said.stderr[:300])


def look_at_catalog(pdf):
    catalog = pdf.catalog
    need("/Encrypt" not in pdf.objects["trailer"]["value"], "6.1.3 encrypted")
    need("/AA" not in catalog and "/JavaScript" not in pdf.dictionary(catalog.get("/Names")), "6.5 script")
    metadata = pdf.stream(catalog["/Metadata"]).decode()
    need(re.search(r"pdfaid:part>3<", metadata) and re.search(r"pdfaid:conformance>B<", metadata), "6.6.4 it does not call itself PDF/A-3b")
    need("/Filter" not in pdf.dictionary(catalog["/Metadata"]), "6.6.2 the metadata are filtered")
    intents = [pdf.dictionary(each) for each in pdf.value(catalog.get("/OutputIntents")) or []]
    need(any(each.get("/S") == "/GTS_PDFA1" and "/DestOutputProfile" in each for each in intents), "6.2.3 no output intent")
    form = pdf.dictionary(catalog.get("/AcroForm"))
    need(not form.get("/NeedAppearances") and "/XFA" not in form, "6.4 form")


def look_at_files(pdf):
    associated = pdf.value(pdf.catalog.get("/AF")) or []
    files = [(key, each) for key, each in pdf.dictionaries() if each.get("/Type") == "/Filespec"]
    need(len(files) >= 4, "6.8 fewer files than a record carries")
    for key, each in files:
        embedded = pdf.dictionary(pdf.dictionary(each.get("/EF")).get("/F"))
        need(key in associated, f"6.8 file {key} is not in /AF")
        need(each.get("/AFRelationship") in RELATIONSHIPS and "/F" in each and "/UF" in each, f"6.8 file {key}")
        need("/Subtype" in embedded and "/ModDate" in pdf.dictionary(embedded.get("/Params")), f"6.8 what is embedded in {key}")


def look_at_objects(pdf):
    for key, each in pdf.dictionaries():
        kind = each.get("/Type")
        if kind == "/Annot":
            flags = each.get("/F", 0)
            need(flags & 4 and not flags & 0x23, f"6.3.2 flags of {key}")
            need(each.get("/Subtype") != "/Widget" or "/AP" in each, f"6.3.3 {key} has no appearance")
        if kind == "/FontDescriptor":
            need(any(name in each for name in ("/FontFile", "/FontFile2", "/FontFile3")), f"6.2.11.4 font {key} is not embedded")
        need("LZW" not in str(each.get("/Filter")), f"6.1.7 filter of {key}")
        need("DeviceCMYK" not in str(pdf.dictionary(pdf.dictionary(each.get("/Resources")).get("/ColorSpace"))), f"6.2.4.3 colours of {key}")
        need(each.get("/S") not in ("/Launch", "/JavaScript", "/Sound", "/Movie", "/ResetForm", "/ImportData"), f"6.5.1 action {key}")


jars()
record = Pdf(sys.argv[1])
ask_preflight(sys.argv[1])
look_at_catalog(record)
look_at_files(record)
look_at_objects(record)
print("\n".join(faults[:20]) or "PDF/A-3b as far as it can be judged here")
sys.exit(1 if faults else 0)
