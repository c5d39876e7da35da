"""Points of deputies: facts and a scheme in, ledger lines, totals, ranks and explanations out."""
