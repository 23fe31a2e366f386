import Foundation

/// Formulas from TeX to MathML's text beside KaTeX under node, which writes MathML here as well.
func formulaContest(_ tools: Tools) throws -> Contest {
  let work = "1000 formulas"
  return Contest(
    title: "Formulas, from TeX to MathML", reading: .printed,
    entries: [
      Entry(contestant: "TeXMath", work: work, command: [Places.ownProgram, "--kernels", "formulas"]),
      Entry(
        contestant: "KaTeX", work: work,
        command: [tools.node, Places.file("peers/texts/katex.mjs"), try written(Texts.formulas())]),
    ],
    goals: [.milliseconds(20, at: work), .times(3, as: "KaTeX", at: work)])
}

/// A chapter without cells from Markdown to HTML, its formulas converted, beside the parser of MyST and Jupyter
/// Book, which leaves formulas to the reader's browser.
func chapterTextContest(_ tools: Tools) throws -> Contest {
  let work = "a notebook of 100 KB to HTML"
  return Contest(
    title: "A chapter without cells, from Markdown to HTML", reading: .printed,
    entries: [
      Entry(contestant: "Publishing", work: work, command: [Places.ownProgram, "--kernels", "chapter-text"]),
      Entry(
        contestant: "markdown-it-py", work: work,
        command: [tools.python, Places.file("peers/texts/markdown.py"), try written([Texts.chapter()])]),
    ],
    goals: [
      .milliseconds(10, at: "reading a notebook of 100 KB"), .times(3, as: "markdown-it-py", at: work),
    ])
}

/// The path of a file with these lines.
private func written(_ lines: [String]) throws -> String {
  let path = try Places.scratch() + "/text"
  try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
  return path
}
