/// Tables with rules as in print: above, below the head, below.
enum TableTheme {
  static let css = """
    .scroll { overflow-x: auto; margin: 1.2em 0; }
    figure.table { margin: 1.6em 0; }
    figure.table .scroll { margin: 0.5rem 0 0; }
    figure.table figcaption { margin: 0; }
    table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.45; font-variant-numeric: tabular-nums
      lining-nums; border-block: 1.5px solid var(--ink); min-width: 50%; }
    caption { text-align: left; color: var(--soft); padding-bottom: 0.3rem; }
    th, td { padding: 0.35rem 0.9rem 0.35rem 0; text-align: left; vertical-align: baseline; }
    th:last-child, td:last-child { padding-right: 0; }
    th { font-weight: 600; }
    thead th { border-bottom: 1px solid var(--ink); }
    tbody tr + tr > * { border-top: 1px solid var(--line); }
    table .center { text-align: center; }
    table .right { text-align: right; }

    """
}
