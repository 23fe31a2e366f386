/// Commands and environments of TeX that have no place in a formula here, each with what does the same.
enum Refusals {
  /// What to write instead of a command, by its name.
  static let commands: [String: String] = [
    "over": #"write \frac{a}{b}"#, "atop": #"write \substack{a \\ b}"#, "above": #"write \frac{a}{b}"#,
    "choose": #"write \binom{n}{k}"#,
    "brace": #"write \left\{ \substack{a \\ b} \right\}"#,
    "brack": #"write \left[ \substack{a \\ b} \right]"#,
    "genfrac": #"\dfrac, \tfrac, \binom and \left … \right cover it"#,
    "ref": reference, "eqref": reference, "autoref": reference, "cref": reference, "Cref": reference,
    "pageref": reference,
    "cite": "cite in the text, with a footnote: [^name]", "footnote": "footnotes belong to the text: [^name]",
    "href": link, "url": link,
    "includegraphics": "images belong to the text: ![what it shows](file.svg)",
    "intertext": "end the formula, write the words, begin another",
    "shortintertext": "end the formula, write the words, begin another",
    "llap": overlap, "clap": overlap, "mathllap": overlap, "mathclap": overlap,
    "raisebox": #"\smash and \phantom change heights"#, "vcenter": "delete it: parts are centred already",
    "rule": #"\hline draws rules in tables, \overline and \underline beside parts"#,
    "colorbox": #"\boxed{…} frames, \textcolor{red}{…} colours"#,
    "fcolorbox": #"\boxed{…} frames, \textcolor{red}{…} colours"#,
    "let": definition, "edef": definition, "xdef": definition, "newenvironment": definition,
    "expandafter": definition, "csname": definition, "NewDocumentCommand": definition,
    "if": conditional, "ifx": conditional, "else": conditional, "fi": conditional, "ifmmode": conditional,
    "mathchoice": #"\displaystyle and \textstyle choose a style"#,
    "global": "delete it: what a formula defines, the later ones know",
    "long": "delete it: all macros are long",
    "usepackage": "delete it: the commands of amsmath, amssymb, mathtools and bm are there",
    "require": "delete it: the commands of amsmath, amssymb, mathtools and bm are there",
    "tiny": size, "scriptsize": size, "footnotesize": size, "small": size, "normalsize": size, "large": size,
    "Large": size, "LARGE": size, "huge": size, "Huge": size,
    "verb": "code belongs to the text: `code`", "newline": #"write \\ in \begin{aligned} … \end{aligned}"#,
    "par": "end the formula: $$", "noindent": "delete it", "centering": "delete it: displays are centred",
    "vspace": #"write \\[4pt] between lines"#, "hfill": "an alignment's columns do this: &",
    "class": styling, "cssId": styling, "style": styling, "htmlClass": styling, "htmlId": styling,
    "htmlStyle": styling, "htmlData": styling,
  ]

  /// What to write instead of an environment, by its name.
  static let environments: [String: String] = [
    "tikzpicture": "a swift cell draws: Chart { … }", "CD": #"arrays with arrows: \begin{array}"#,
    "tabular": "a table of the text, or array", "table": "a table of the text",
    "figure": "an image of the text",
    "itemize": "a list of the text", "enumerate": "a list of the text",
    "verbatim": "a fence of the text: ```",
    "theorem": callout("theorem"), "lemma": callout("lemma"), "proof": callout("proof"),
    "definition": callout("definition"), "proposition": callout("proposition"),
    "corollary": callout("corollary"), "example": callout("example"), "remark": callout("note"),
    "document": "delete it", "center": "delete it: displays are centred", "subequations": "delete it",
    "algorithm": "a fence of the text: ```", "algorithmic": "a fence of the text: ```",
  ]

  private static let reference = "refer to it in the text: [](#id)"
  private static let link = "links belong to the text: [words](address)"
  private static let overlap = "browsers cannot move a part by its own width; \\smash and \\mathrlap can help"
  private static let definition =
    #"define with \newcommand{\name}[1]{…}, or under macros: in the front matter"#
  private static let conditional = "formulas have no conditions"
  private static let size = #"\displaystyle, \textstyle and \scriptstyle choose a size"#
  private static let styling = "the page's style sheet is its own; \\textcolor{red}{…} colours"

  private static func callout(_ kind: String) -> String { "a callout of the text: > [!\(kind)]" }
}
