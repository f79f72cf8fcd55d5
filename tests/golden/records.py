# SPDX-License-Identifier: Apache-2.0
"""What the golden suites share: the documents of corpus/ and the records that chithi-parse reads in them."""

import json
import subprocess

from cases import build, root

parser = build / "bin/chithi-parse"


def documents():
    """Each document of corpus/ that has an expected record beside it."""
    found = [path for path in sorted((root / "corpus").iterdir()) if path.suffix in (".txt", ".md")]
    return [path for path in found if path.with_suffix(".json").exists()]


def expected(document):
    return json.loads(document.with_suffix(".json").read_text(encoding="utf-8"))


def parsed(document):
    """The record of a document; a program that fails or complains raises ValueError."""
    ran = subprocess.run([parser, "--format", "json", document], capture_output=True)
    if ran.returncode != 0 or ran.stderr:
        raise ValueError(f"chithi-parse ended with {ran.returncode}: {ran.stderr.decode(errors='replace').strip()}")
    return json.loads(ran.stdout)


def requirements(items):
    """Every item of a requirement tree, parents first."""
    for item in items or []:
        yield item
        yield from requirements(item.get("children"))
