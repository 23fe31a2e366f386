internal import CMathFonts

/// Formulas on lines of their own, with numbers at the right edge.
enum MathTheme {
  static let css = """
    .unbroken { white-space: nowrap; }
    math { font-size: 1.04em;
      font-variant-numeric: normal; }
    .equation { display: flex; align-items: center; gap: 0.8rem; margin: 1em 0; }
    .formula { display: block; flex: 1; min-width: 0; overflow-x: auto; overflow-y: hidden;
      padding-block: 0.5em; margin-block: -0.5em; }
    .formula math[display="block"] { overflow: visible; }
    .numbers { display: flex; flex-direction: column; justify-content: space-around; align-self: stretch;
      text-align: right; font-variant-numeric: lining-nums; }
    .numbers > * { min-height: 1.5em; display: flex; align-items: center; justify-content: end; }
    .numbers a { color: var(--soft); text-decoration: none; }
    .numbers a:hover { text-decoration: underline; }
    .continued { margin-top: -0.2em; }
    .equation:target .numbers a { color: var(--link); font-weight: 600; }
    .tex-error { color: var(--bad); border-color: var(--bad); }
    @media (max-width: 45em) {
      .long-formula { display: inline-block; max-width: 100%; overflow-x: auto; overflow-y: hidden;
        vertical-align: middle; }
    }

    """

  /// Its own fonts: one for systems without a font for mathematics, one for primes.
  static let fontFaces = """
    @font-face { font-family: "Gibbs Math"; src: url("fonts/math.woff2") format("woff2"); font-display: swap; }
    @font-face { font-family: "Gibbs Primes"; src: url("fonts/primes.woff2") format("woff2"); font-display: swap; }

    """

  static var fonts: [SitePage] {
    [
      SitePage(path: "fonts/math.woff2", contents: math_font().contents),
      SitePage(path: "fonts/primes.woff2", contents: primes_font().contents),
    ]
  }
}

extension font_bytes {
  fileprivate var contents: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }
}
