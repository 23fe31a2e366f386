/// Cells: code and output as one piece, figures, claims, failures.
enum CellTheme {
  static let css = """
    .cell { margin: 1.5em 0; }
    .cell > pre { margin: 0; }
    .cell > pre + pre.output { border-radius: 0 0 4px 4px; }
    .cell > pre:has(+ pre.output) { border-radius: 4px 4px 0 0; }
    pre.output { background: none; border: 1px solid var(--wash); border-left: 3px solid var(--line); }
    .cell > .claim + .output, .cell > .output + .claim { margin-top: 0.6rem; }
    .folded-code > summary, .data > summary { font: 0.75rem/1.5 var(--sans); color: var(--soft); padding: 0.25rem 0;
      width: max-content; }
    .folded-code pre { margin: 0.2rem 0 0.8rem; }
    figure { margin: 1.6em 0; }
    .cell > figure { margin: 1.1rem 0 0; }
    figcaption, .listing-caption { font-size: 0.88rem; line-height: 1.45; margin: 0.6rem 0 0.3rem; color: var(--soft);
      text-wrap: pretty; }
    .listing-caption { margin: 0 0 0.5rem; }
    .caption-label { font-weight: 600; color: var(--ink); font-variant-numeric: lining-nums; margin-right: 0.25em; }
    .data table { font-size: 0.72rem; }
    .data .scroll { max-height: 16rem; overflow: auto; margin: 0.3rem 0; }
    .claim { margin: 0.7rem 0; padding: 0.15rem 0 0.15rem 0.9rem; border-left: 3px solid var(--good);
      font: 0.82rem/1.5 var(--sans); }
    .claim p { margin: 0; }
    .claim.fails { border-color: var(--bad); }
    .statement { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1rem; }
    .claim .verdict { color: var(--good); white-space: nowrap; font-size: 0.75rem; }
    .claim.fails .verdict { color: var(--bad); font-weight: 600; }
    .evidence { display: flex; flex-wrap: wrap; column-gap: 1.2rem; color: var(--soft); font-size: 0.75rem; }
    .number { font-variant-numeric: tabular-nums lining-nums; }
    .evidence .number { color: var(--ink); }
    .good { color: var(--good); }
    .bad { color: var(--bad); }
    .failure { margin: 0.7rem 0; border-left: 3px solid var(--bad); padding-left: 0.9rem; }
    .failure-title { margin: 0; font: 600 0.75rem/1.6 var(--sans); color: var(--bad); }
    .failure pre { margin: 0; padding: 0.2rem 0; background: none; white-space: pre-wrap; }
    .failure.meant { border-color: var(--soft); }
    .failure.meant .failure-title, .failure.meant .mark { color: var(--soft); }

    """
}
