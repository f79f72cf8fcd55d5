# SPDX-License-Identifier: Apache-2.0
"""What the golden suites share: the documents of corpus/ and the records that chithi-parse reads in them."""

import json
import subprocess

from cases import build, root

parser = build / "bin/chithi-parse"


def documents():
    """Each document of corpus/ that has an expected record beside it."""
    found = [path for path in sorted((root / "corpus").iterdir()) if path.suffix in (".txt", ".md", ".html")]
    return [path for path in found if path.with_suffix(".json").exists()]


def expected(document):
    """The records written by hand: NAME.json, and NAME.2.json and so on where the file holds more papers."""
    beside = [document.with_suffix(".json")]
    while (further := document.with_suffix(f".{len(beside) + 1}.json")).exists():
        beside.append(further)
    return [json.loads(path.read_text(encoding="utf-8")) for path in beside]


def parsed(document):
    """The records of a document, one a paper; a program that fails or complains raises ValueError."""
    ran = subprocess.run([parser, "--format", "jsonl", document], capture_output=True)
    if ran.returncode != 0 or ran.stderr:
        raise ValueError(f"chithi-parse ended with {ran.returncode}: {ran.stderr.decode(errors='replace').strip()}")
    return [json.loads(line) for line in ran.stdout.splitlines()]


def requirements(items):
    """Every item of a requirement tree, parents first."""
    for item in items or []:
        yield item
        yield from requirements(item.get("children"))
