"""Watched folders: what arrives in them is found, waited for until it is complete, and delivered."""
