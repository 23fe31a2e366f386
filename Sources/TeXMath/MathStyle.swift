/// The style sheet that the formulas need: MathML Core leaves alignment, rules and boxes to CSS.
public enum MathStyle {
  /// CSS rules for the classes that the converter writes.
  ///
  /// Firefox knows by itself how far letters lean and where marks without width stand; only it supports `-moz-appearance`.
  public static let css = """
    math { font-family: "STIX Two Math", "Cambria Math", "Gibbs Math", "Latin Modern Math", math; }
    mfrac { padding-inline: 0.12em; }
    .tex-slant1 { padding-right: 0.06em; }
    .tex-slant2 { padding-right: 0.1em; }
    .tex-slant3 { padding-right: 0.14em; }
    .tex-slant4 { padding-right: 0.21em; }
    .tex-lean { margin-right: -0.36em; }
    \(FenceSize.css)
    math[display="block"] { display: block math; overflow-x: auto; overflow-y: hidden; \
    padding-block: 0.7em; margin-block: -0.5em; }
    mtable.tex-align > mtr > mtd, mtable.tex-gather > mtr > mtd, mtable.tex-multline > mtr > mtd {
      padding: 0.15em 0;
    }
    mtable.tex-align > mtr > mtd:nth-child(odd) { text-align: right; text-align: -webkit-right; }
    mtable.tex-align > mtr > mtd:nth-child(even) { text-align: left; }
    mtable.tex-align:not(.tex-tight) > mtr > mtd:nth-child(odd):not(:first-child) { padding-left: 2em; }
    mtable.tex-multline { width: 100%; }
    mtable.tex-multline > mtr:first-child > mtd { text-align: left; padding-left: 2em; }
    mtable.tex-multline > mtr:last-child > mtd { text-align: right; text-align: -webkit-right; padding-right: 2em; }
    mtable.tex-matrix > mtr > mtd, mtable.tex-array > mtr > mtd { padding: 0.04em 0.5em; }
    mtable.tex-matrix > mtr > mtd:first-child { padding-left: 0; }
    mtable.tex-matrix > mtr > mtd:last-child { padding-right: 0; }
    mtable.tex-cases > mtr > mtd { text-align: left; padding: 0.04em 0; }
    mtable.tex-cases[displaystyle] > mtr > mtd { padding-block: 0.2em; }
    mtable.tex-cases > mtr > mtd + mtd { padding-left: 1em; }
    mtable.tex-substack > mtr > mtd, mtable.tex-small > mtr > mtd { padding: 0.05em 0.2em; }
    mtable > mtr.tex-gap > mtd { padding: 0 !important; }
    mtd.tex-left { text-align: left; }
    mtd.tex-right { text-align: right; text-align: -webkit-right; }
    mtd.tex-bar { border-left: 0.06em solid; }
    mtd.tex-bar-after { border-right: 0.06em solid; }
    mtr.tex-rule > mtd { border-top: 0.06em solid; }
    mtr.tex-rule-below > mtd { border-bottom: 0.06em solid; }
    .tex-overline { border-top: 0.06em solid; padding-top: 0.12em; }
    .tex-underline { border-bottom: 0.06em solid; padding-bottom: 0.12em; }
    mspace.tex-back1 { margin-left: -0.0556em; }
    mspace.tex-back3 { margin-left: -0.1667em; }
    mo.tex-vec { padding-left: 0.47em; }
    mo.tex-dots3 { padding-left: 0.53em; }
    mo.tex-dots4 { padding-left: 0.53em; }
    mo.tex-prime { font-family: "Gibbs Primes"; }
    @supports (-moz-appearance: none) {
      .tex-slant1, .tex-slant2, .tex-slant3, .tex-slant4 { padding-right: 0; }
      mo.tex-vec, mo.tex-dots3, mo.tex-dots4 { padding-left: 0; }
    }
    .tex-boxed { border: 0.06em solid; padding: 0.3em; }
    .tex-cancel, .tex-bcancel, .tex-xcancel, .tex-sout { print-color-adjust: exact; }
    .tex-cancel { background: \(stroke("top left")); }
    .tex-bcancel { background: \(stroke("top right")); }
    .tex-xcancel { background: \(stroke("top left")), \(stroke("top right")); }
    .tex-sout { background: linear-gradient(currentcolor, currentcolor) no-repeat center / 100% max(0.05em, 1px); }
    .tex-text-bold { font-weight: bold; }
    .tex-text-italic { font-style: italic; }
    .tex-text-sans { font-family: sans-serif; }
    .tex-text-mono { font-family: monospace; }
    .tex-error { border: 1px solid #b00020; border-radius: 3px; padding: 0.1em 0.3em; color: #b00020; \
    white-space: pre-wrap; }
    .tex-error-display { text-align: center; margin-block: 1em; }

    """

  /// A line from corner to corner.
  private static func stroke(_ direction: String) -> String {
    "linear-gradient(to \(direction), transparent calc(50% - max(0.035em, 0.6px)), "
      + "currentcolor calc(50% - max(0.025em, 0.4px)) calc(50% + max(0.025em, 0.4px)), "
      + "transparent calc(50% + max(0.035em, 0.6px)))"
  }
}
