"""The web app: `ujar serve`. Pages, their JSON twins, reviews, uploads."""

from ujar.web.app.application import create_app

__all__ = ["create_app"]
