/// On paper: no ways to click, everything unfolded, addresses after links that lead out.
enum PrintTheme {
  static let css = """
    @media print {
      :root { font-size: 10.5pt; }
      @page { margin: 2cm 2.5cm; }
      body, .chapter { display: block; padding: 0; min-height: 0; }
      .banner, main, .foot { max-width: none; }
      .skip, .banner, .sidebar, .contents, .pager, .permalink, .data { display: none; }
      main { padding-bottom: 0; }
      .foot { margin-top: 1rem; padding-block: 0.5rem 0; break-before: avoid; }
      .callout, pre { border-radius: 0; }
      .callout, figure, .claim, table, .equation, pre, .foot { break-inside: avoid; }
      h1, h2, h3, h4, .listing-caption, pre:has(+ .output) { break-after: avoid; }
      pre, .formula, .scroll { overflow: visible; white-space: pre-wrap; }
      .scroll { white-space: normal; }
      details::details-content { content-visibility: visible; display: block; height: auto; }
      a { color: inherit; text-decoration: none; }
      main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
    }

    """
}
