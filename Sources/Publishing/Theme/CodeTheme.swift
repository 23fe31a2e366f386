/// Code and its colours.
enum CodeTheme {
  static let css = """
    code, pre, samp { font-family: var(--mono); font-variant-numeric: normal; font-variant-ligatures: none; }
    :not(pre) > code { font-size: 0.84em; background: var(--wash); padding: 0.1em 0.25em; border-radius: 3px; }
    pre {
      margin: 1.2em 0; padding: 0.8rem 1rem; background: var(--wash); font-size: 0.74rem; line-height: 1.55;
      overflow-x: auto; tab-size: 4; border-radius: 4px;
    }
    pre code, pre samp { font-size: inherit; }
    .k { color: var(--keyword); }
    .t { color: var(--type); }
    .f { color: var(--function); }
    .p { color: var(--parameter); }
    .m { color: var(--property); }
    .n { color: var(--number); }
    .o { color: var(--operator); }
    .s { color: var(--string); }
    .c { color: var(--comment); font-style: italic; }
    .a { color: var(--attribute); }

    """
}
