"""Answers schemas and documents on standard input with a list of which documents are valid."""

import json
import sys
from decimal import Decimal

import jsonschema


def read(text):
    return json.loads(text, parse_float=Decimal)


request = json.load(sys.stdin)
validators = {
    schema["$id"]: jsonschema.Draft202012Validator(read(json.dumps(schema))) for schema in request["schemas"]
}
for validator in validators.values():
    validator.check_schema(validator.schema)

json.dump([validators[each["id"]].is_valid(read(each["text"])) for each in request["documents"]], sys.stdout)
