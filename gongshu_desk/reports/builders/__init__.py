"""One builder a print: figures of `domain.forms` to a `Document`. Pure: no services, no clock."""
