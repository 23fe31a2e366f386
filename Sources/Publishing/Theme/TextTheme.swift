/// Headings, paragraphs, lists, quotations.
enum TextTheme {
  static let css = """
    h1, h2, h3, h4, h5, h6 { font-weight: 600; line-height: 1.25; text-wrap: balance; margin: 2.2em 0 0.6em; }
    h1 { font-size: 2.1rem; font-weight: 400; letter-spacing: -0.01em; line-height: 1.15; margin: 0.6rem 0 0.8rem; }
    h2 { font-size: 1.4rem; font-weight: 400; }
    h3 { font-size: 1.1rem; }
    h4, h5, h6 { font-size: 1rem; }
    .chapter-mark { margin: 1.6rem 0 0; color: var(--soft); font-variant-caps: all-small-caps;
      letter-spacing: 0.08em; font-size: 1.05rem; }
    .summary { font-size: 1.12rem; color: var(--soft); line-height: 1.5; margin: 0; text-wrap: pretty; }
    .facts { font: 0.8rem/1.5 var(--sans); color: var(--soft); margin: 0.8rem 0 0; }
    p { margin: 0 0 1em; text-wrap: pretty; hanging-punctuation: first; }
    ul, ol { margin: 0 0 1em; padding-left: 1.6rem; }
    li { margin-bottom: 0.25em; }
    li > ul, li > ol { margin: 0.25em 0 0; }
    li::marker { color: var(--soft); font-variant-numeric: lining-nums; }
    .task-item { list-style: none; }
    .task { margin-left: -1.4rem; display: inline-block; width: 1.2rem; }
    blockquote { margin: 1.4em 0; padding-left: 1.1rem; border-left: 1px solid var(--soft); color: var(--soft); }
    .value { font-variant-numeric: lining-nums; border-bottom: 1px dotted var(--soft); }
    .no-value, .dangling { color: var(--bad); }
    .permalink { font: 0.8em var(--sans); color: var(--soft); text-decoration: none; opacity: 0; padding: 0 0.3em; }
    :hover > .permalink, .permalink:focus { opacity: 1; }
    @media (hover: none) { .permalink { opacity: 0.7; } }

    """
}
