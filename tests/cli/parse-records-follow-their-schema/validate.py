# SPDX-License-Identifier: Apache-2.0
"""usage: validate.py SCHEMA RECORDS: says where a record (one a line) is not as the schema says."""

import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
# Draft 2020-12 where this jsonschema knows it; what the schema uses is in Draft 7 too.
validator = getattr(jsonschema, "Draft202012Validator", jsonschema.Draft7Validator)(schema)
faults = [f"{record['source']['path']}: {'/'.join(map(str, error.path))}: {error.message}"
          for line in open(sys.argv[2], encoding="utf-8") for record in [json.loads(line)]
          for error in validator.iter_errors(record)]
print("\n".join(faults) or "every record is as its schema says")
