"""Points of deputies: facts and a scheme in, ledger lines, totals, ranks and explanations out.

`checks.parse` reads a rule file, `examples.work` runs its worked examples, `diff.diff` compares two versions,
`score.score` scores a year, `compare.compare` sets two results side by side, `document.document` writes them down.
"""
