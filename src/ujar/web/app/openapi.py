"""The OpenAPI description of the app, made from the pages: it cannot disagree with what they take and give."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from ujar.__about__ import __version__
from ujar.web.app.action import Action
from ujar.web.app.page import Page
from ujar.web.app.problems import Problem

__all__ = ["describe"]

_TRAINING = "Take away the statements that people reviewed, with the texts of their articles, as training data."
_FILE = {"type": "string", "contentMediaType": "application/zip"}
_REFERENCE = "#/components/schemas/{name}"


def describe(pages: Iterable[Page[Any, Any]], actions: Iterable[Action]) -> dict[str, Any]:
    """Return the description (OpenAPI 3.1) of the JSON twins and the files of all pages, and of what can be changed."""
    every = list(pages)
    types = [*(page.result for page in every), *(page.query for page in every), Problem]
    schemas, components = msgspec.json.schema_components(types, ref_template=_REFERENCE)
    results = schemas[: len(every)]
    queries = {page.query.__name__ for page in every}
    paths: dict[str, Any] = {}
    for page, result in zip(every, results, strict=True):
        parameters = _parameters(page, components)
        answers: dict[str, tuple[str, dict[str, Any]]] = {"json": ("application/json", result)}
        answers |= {ending: (export.media_type, {"type": "string"}) for ending, export in page.exports.items()}
        for ending, (media_type, schema) in answers.items():
            paths[page.address(ending)] = {
                "get": {
                    "operationId": f"{page.name}_{ending}",
                    "summary": page.summary,
                    "parameters": parameters,
                    "responses": {
                        "200": {"description": page.summary, "content": {media_type: {"schema": schema}}},
                        "default": {"$ref": "#/components/responses/Problem"},
                    },
                }
            }
    paths["/training.zip"] = {
        "get": {
            "operationId": "training_zip",
            "summary": _TRAINING,
            "responses": {
                "200": {"description": _TRAINING, "content": {"application/zip": {"schema": _FILE}}},
                "default": {"$ref": "#/components/responses/Problem"},
            },
        }
    }
    for action in actions:
        paths.setdefault(action.path, {})["post"] = {
            "operationId": f"change_{action.path.strip('/').replace('/', '_')}",
            "summary": action.summary,
            "description": "A form with the token of a page of this server; answered with a redirect. Where many "
            "records would change at once, it is first answered with 409 and what `sure` has to be for it to be done.",
            "responses": {
                "303": {"description": "Done: the page to go to."},
                "default": {"$ref": "#/components/responses/Problem"},
            },
        }
    problem = {"$ref": _REFERENCE.format(name="Problem")}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "ujar",
            "version": __version__,
            "description": "Every page of the app as JSON: the same address with the ending .json.",
        },
        "paths": paths,
        "components": {
            "schemas": {name: schema for name, schema in sorted(components.items()) if name not in queries},
            "responses": {
                "Problem": {
                    "description": "What went wrong (RFC 9457)",
                    "content": {"application/problem+json": {"schema": problem}},
                }
            },
        },
    }


def _parameters(page: Page[Any, Any], components: Mapping[str, Any]) -> list[dict[str, Any]]:
    schema = components[page.query.__name__]
    required = schema.get("required", ())
    return [
        {"name": name, "in": "query", "required": name in required, "schema": one}
        for name, one in schema.get("properties", {}).items()
    ]
