# SPDX-License-Identifier: Apache-2.0
"""What test scripts share: the lines that tests/run counts, and the list of the project's files."""

import os
import pathlib
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parent.parent
build = pathlib.Path(os.environ.get("CHITHI_BUILD", root / "build/dev"))


class Cases:
    """Prints a line for each case; `finish` ends the program with 1 where one failed."""

    def __init__(self):
        self.failed = False

    def check(self, name, faults):
        """A case that holds where `faults`, a list of sentences, is empty."""
        if faults:
            self.failed = True
            print(f"not ok {name}: {' '.join('; '.join(faults[:20]).split())}")
        else:
            print(f"ok {name}")

    def skip(self, name, why):
        print(f"skip {name}: {why}")

    def finish(self):
        sys.exit(1 if self.failed else 0)


def project_files(*suffixes):
    """The project's own files, relative to the root: what git knows or would add; without git, all but build/."""
    listed = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard"], capture_output=True, text=True)
    if listed.returncode == 0:
        paths = [pathlib.Path(line) for line in listed.stdout.splitlines()]
    else:
        paths = [path.relative_to(root) for path in root.rglob("*") if path.is_file()]
        paths = [path for path in paths if path.parts[0] not in ("build", ".git") and "__pycache__" not in path.parts]
    return sorted(path for path in paths if (root / path).is_file() and path.name.endswith(suffixes or ("",)))


def sources():
    return project_files(".cpp", ".hpp")
