/// The style sheet that the formulas need: MathML Core leaves alignment, rules and boxes to CSS.
public enum MathStyle {
  /// CSS rules for the classes that the converter writes.
  public static let css = """
    math { font-family: "Latin Modern Math", "STIX Two Math", "Cambria Math", math; }
    math[display="block"] { display: block math; overflow-x: auto; overflow-y: hidden; padding-block: 0.2em; }
    mtable.tex-align > mtr > mtd, mtable.tex-gather > mtr > mtd, mtable.tex-multline > mtr > mtd {
      padding: 0.35em 0;
    }
    mtable.tex-align > mtr > mtd:nth-child(odd) { text-align: right; text-align: -webkit-right; }
    mtable.tex-align > mtr > mtd:nth-child(even) { text-align: left; }
    mtable.tex-align:not(.tex-tight) > mtr > mtd:nth-child(odd):not(:first-child) { padding-left: 2em; }
    mtable.tex-multline { width: 100%; }
    mtable.tex-multline > mtr:first-child > mtd { text-align: left; padding-left: 2em; }
    mtable.tex-multline > mtr:last-child > mtd { text-align: right; text-align: -webkit-right; padding-right: 2em; }
    mtable.tex-matrix > mtr > mtd:first-child { padding-left: 0; }
    mtable.tex-matrix > mtr > mtd:last-child { padding-right: 0; }
    mtable.tex-cases > mtr > mtd { text-align: left; padding: 0.2em 0; }
    mtable.tex-cases > mtr > mtd + mtd { padding-left: 1em; }
    mtable.tex-substack > mtr > mtd, mtable.tex-small > mtr > mtd { padding: 0.05em 0.2em; }
    mtable > mtr.tex-gap > mtd { padding: 0; }
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
    mo.tex-vec { font-size: 0.65em; }
    .tex-boxed { border: 0.06em solid; padding: 0.3em; }
    .tex-cancel, .tex-bcancel, .tex-xcancel, .tex-sout { print-color-adjust: exact; }
    .tex-cancel { background: linear-gradient(to top left, transparent calc(50% - 0.04em), currentcolor \
    calc(50% - 0.03em) calc(50% + 0.03em), transparent calc(50% + 0.04em)); }
    .tex-bcancel { background: linear-gradient(to top right, transparent calc(50% - 0.04em), currentcolor \
    calc(50% - 0.03em) calc(50% + 0.03em), transparent calc(50% + 0.04em)); }
    .tex-xcancel { background: linear-gradient(to top left, transparent calc(50% - 0.04em), currentcolor \
    calc(50% - 0.03em) calc(50% + 0.03em), transparent calc(50% + 0.04em)), linear-gradient(to top right, \
    transparent calc(50% - 0.04em), currentcolor calc(50% - 0.03em) calc(50% + 0.03em), transparent \
    calc(50% + 0.04em)); }
    .tex-sout { background: linear-gradient(to top, transparent calc(50% - 0.03em), currentcolor \
    calc(50% - 0.03em) calc(50% + 0.03em), transparent calc(50% + 0.03em)); }
    .tex-text-bold { font-weight: bold; }
    .tex-text-italic { font-style: italic; }
    .tex-text-sans { font-family: sans-serif; }
    .tex-text-mono { font-family: monospace; }
    .tex-error { border: 1px solid #b00020; border-radius: 3px; padding: 0.1em 0.3em; color: #b00020; \
    white-space: pre-wrap; }
    .tex-error-display { text-align: center; margin-block: 1em; }

    """
}
