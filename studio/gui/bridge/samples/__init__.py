"""Small samples for lists and cards: of exports, watermarks and fonts."""
