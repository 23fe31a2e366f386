/// Callouts: a coloured edge and title by family; arguments have a plain edge and end with a square.
enum CalloutTheme {
  static let css = """
    .callout {
      --tone: var(--remark); margin: 1.6em 0; padding: 0.75rem 1.1rem; border-left: 3px solid var(--tone);
      background: color-mix(in srgb, var(--tone) var(--tint), var(--paper)); border-radius: 0 4px 4px 0;
    }
    .foundation { --tone: var(--foundation); }
    .result { --tone: var(--result); }
    .instance { --tone: var(--instance); }
    .exercise { --tone: var(--exercise); }
    .alarm { --tone: var(--alarm); }
    .argument { background: none; border-left: 1px solid var(--line); --tone: var(--soft); }
    .callout-title { font: 0.85rem/1.5 var(--sans); margin: 0 0 0.45rem; }
    summary.callout-title { margin: 0; padding: 0.15rem 0; }
    .callout-label { font-weight: 600; color: var(--tone); margin-right: 0.35em; }
    .callout-name { font-weight: 600; }
    .callout-body { margin-top: 0.45rem; }
    .callout .callout { margin: 1em 0; }
    .result > p:not(.callout-title), .result > .callout-body > p { font-style: italic; }
    .callout pre, .callout :not(pre) > code { background: var(--paper); }
    .callout pre.output { border-color: var(--line); border-width: 0 0 0 3px; }
    .kind-proof:not(details) > p:last-child::after, .kind-proof > .callout-body > p:last-child::after {
      content: "" / "end of proof"; float: right; width: 0.6em; height: 0.6em; border: 1px solid; margin-top: 0.5em;
    }
    .callout > :last-child, .callout-body > :last-child, li > :last-child, blockquote > :last-child
      { margin-bottom: 0; }

    """
}
