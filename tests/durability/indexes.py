# SPDX-License-Identifier: Apache-2.0
"""What the suites of this folder share: documents to ingest, tools to run, and whether an index is sound."""

import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from cases import build, root


def tool(name, *words):
    return [str(word) for word in (build / "bin" / name, *words)]


def run(*command):
    return subprocess.run(command, capture_output=True, text=True)


def make_documents(folder, first, count):
    """Files of their own numbers and words; which they are is told by `first` and `count`."""
    text = (root / "tests/cli/documents/cong-van.txt").read_text(encoding="utf-8")
    folder.mkdir(exist_ok=True)
    for number in range(first, first + count):
        own = text.replace("12-CV", f"{number}-CV").replace("khai báo", f"khai báo lần {number}")
        (folder / f"{number:06}.txt").write_text(own, encoding="utf-8")


def checked(index):
    """What chithi-check says of an index, as an object; nothing where it cannot."""
    said = run(*tool("chithi-check", "--db", index, "--format", "jsonl"))
    return json.loads(said.stdout) if said.stdout else {"findings": [{"code": "unreadable", "what": said.stderr}]}


def findings(index, allowed=()):
    return [f"{found['code']}: {found['what']}" for found in checked(index)["findings"] if found["code"] not in allowed]
