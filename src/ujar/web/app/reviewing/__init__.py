"""Reviewing in the web app: the coding window, what its forms mean, and the rounds of several reviewers."""
