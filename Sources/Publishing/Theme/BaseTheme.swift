/// Type, links and focus: what holds on every page.
enum BaseTheme {
  static let css = """
    :root {
      --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Source Serif 4", "Noto Serif", Georgia,
        "Liberation Serif", serif;
      --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
      --mono: ui-monospace, "SF Mono", "Cascadia Code", "Source Code Pro", Menlo, Consolas, "DejaVu Sans Mono",
        monospace;
      font-size: 106.25%;
      scroll-padding-top: 1.5rem;
    }
    *, ::before, ::after { box-sizing: border-box; }
    body {
      margin: 0; background: var(--paper); color: var(--ink); font-family: var(--serif); line-height: 1.55;
      font-variant-numeric: oldstyle-nums; overflow-wrap: break-word; text-size-adjust: 100%;
      -webkit-text-size-adjust: 100%;
    }
    a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.16em; }
    a:hover { text-decoration-thickness: 0.12em; }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    main:focus { outline: none; }
    :target { scroll-margin-top: 1.5rem; }
    img, svg { max-width: 100%; }
    img { height: auto; }
    summary { cursor: pointer; }
    hr { border: 0; margin: 2.5rem auto; width: 5rem; border-top: 1px solid var(--line); }
    .skip {
      position: absolute; left: 0.5rem; top: -4rem; padding: 0.5rem 0.8rem; background: var(--paper); z-index: 1;
      font-family: var(--sans); border: 1px solid var(--line);
    }
    .skip:focus { top: 0.5rem; }
    @media (min-width: 56em) { :root { font-size: 112.5%; } }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

    """

  /// For authors who want their text without serifs.
  static let sansText = """
    body { font-family: var(--sans); font-variant-numeric: lining-nums; }

    """
}
