"""What a clerk can do: one verb, one transaction."""
