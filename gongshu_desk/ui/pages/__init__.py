"""One file per screen: layout and connections only."""
