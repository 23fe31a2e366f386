/// Footnotes: in the margin where there is one, else as a float that fills the line below their mark.
enum NoteTheme {
  static let css = """
    .note-mark { font-style: normal; line-height: 0; font-size: 0.7em; font-variant-numeric: lining-nums; }
    .note-mark a { text-decoration: none; padding: 0.5em 0.25em; }
    .sidenote {
      font-size: 0.82rem; line-height: 1.45; color: var(--soft); text-align: left; font-style: normal; float: left; clear: both;
      width: 100%; margin: 0.4rem 0 0.6rem; padding-left: 1rem; border-left: 1px solid var(--line);
    }
    .sidenote:target { color: var(--ink); }
    .sidenote-number { font-size: 0.75em; vertical-align: 0.35em; font-variant-numeric: lining-nums; }
    @media (max-width: 77.99em), print {
      article > *, .callout > *, .callout-body > * { clear: left; }
      .callout, .callout-body, blockquote { display: flow-root; }
    }
    @media screen and (min-width: 78em) {
      .sidenote { float: right; clear: right; width: 13rem; margin: 0.25rem -15rem 0.8rem 0; padding-left: 0; border: 0; }
      .callout .sidenote { margin-right: -16.2rem; }
    }

    """
}
