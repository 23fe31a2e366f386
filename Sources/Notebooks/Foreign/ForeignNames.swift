/// What names of Quarto, MyST, Obsidian and LaTeX are called here.
enum ForeignNames {
  static let referencePrefixes: Set<String> = [
    "fig", "tbl", "eq", "sec", "lst", "thm", "lem", "cor", "prp", "cnj", "def", "exm", "exr", "sol", "rem",
    "alg",
  ]

  /// What computes inline expressions elsewhere.
  static let engines: Set<String> = ["python", "r", "julia", "ojs", "js"]

  /// A callout's kind by the names that others give it.
  static func kind(_ name: String) -> String? {
    let name = name.lowercased()
    if let kind = Callout.Kind(rawValue: name) { return kind.name }
    return kinds[name]
  }

  private static let kinds: [String: String] = [
    "info": "Note", "todo": "Note", "seealso": "Note", "remark": "Note", "rem": "Note", "admonition": "Note",
    "hint": "Tip", "success": "Tip", "check": "Tip", "done": "Tip", "attention": "Caution",
    "danger": "Warning",
    "error": "Warning", "failure": "Warning", "fail": "Warning", "missing": "Warning", "bug": "Mistake",
    "abstract": "Summary", "tldr": "Summary", "help": "Question", "faq": "Question", "exercise": "Problem",
    "exr": "Problem", "thm": "Theorem", "lem": "Lemma", "cor": "Corollary", "prp": "Proposition",
    "prop": "Proposition", "def": "Definition", "exm": "Example", "sol": "Solution", "axiom": "Definition",
    "conjecture": "Proposition", "criterion": "Proposition", "algorithm": "Formula", "observation": "Note",
    "property": "Proposition", "assumption": "Definition",
  ]

  /// The hint for a block that has a kind in its name: `{.callout-note}`, `{note}`, `{#thm-x}`, `{prf:theorem}`.
  static func callout(for words: String) -> String {
    let names = words.split { !$0.isLetter }.map { String($0).lowercased() }
    let kind = names.lazy.compactMap { ForeignNames.kind($0) }.first
    return kind.map { "write a quote: '> [!\($0)] Title', and each of its lines behind '> '" }
      ?? "write its text alone, or a quote that begins '> [!Note] Title'"
  }

  /// Languages of fences that other tools do not show but draw or evaluate.
  static let drawn: [String: String] = [
    "mermaid": "draw it as a chart in a cell, or as an image: ![what it shows](file.svg)",
    "tikz": "write ![what it shows](file.svg)", "plantuml": "write ![what it shows](file.svg)",
    "dataview": "compute it in a cell", "dataviewjs": "compute it in a cell",
  ]

  static func role(_ name: String) -> String {
    switch name {
    case "ref", "numref", "eq", "prf:ref", "ref:fig": "write [](#id)"
    case "doc": "write [](notebook)"
    case "math": "write $…$"
    case "eval", "python", "r", "julia": "write `\\(…)` with an expression of a cell"
    case "cite", "cite:p", "cite:t", "footcite": "write a link or a footnote [^name]"
    case "sub", "sup": "write it as mathematics: $x^2$"
    case "term", "abbr": "write the word; [](#id) leads to its definition"
    default: "write the words themselves"
    }
  }

  /// What to write instead of a fence of a language in braces, or nil where it is one to be shown.
  static func fence(_ language: String) -> String? {
    let inside = language.drop { $0 == "{" }.prefix { $0 != "}" && $0 != " " && $0 != "," }
    // `{.python}`
    if inside.hasPrefix("."), inside.count > 1 { return "write ```\(inside.dropFirst())" }
    let name = inside.lowercased()
    switch name {
    case "swift": return "write ```swift"
    case "python", "r", "julia", "code-cell", "code", "jupyter-execute", "ojs", "webr", "pyodide", "bash",
      "sql":
      return
        "a cell is ```swift; a fence ```\(name == "code-cell" ? "python" : name) shows code and does not run it"
    case "math": return "write $$ … $$ {#eq-id}"
    case "figure", "image": return "write ![what it shows](file.svg)"
    case "table", "list-table", "csv-table":
      return "write a table with | and |---|, and below it ': Caption {#tbl-id}'"
    case "mermaid", "dot", "graphviz", "tikz":
      return "draw it as a chart in a cell, or as an image: ![what it shows](file.svg)"
    case "bibliography": return "write a list of links"
    case "glossary": return "write a list: - **term**: the meaning"
    case "glue", "glue:text", "glue:math", "glue:figure": return "write `\\(…)` with an expression of a cell"
    case "embed", "include", "literalinclude": return "write a link, [](notebook#id), or the text itself"
    case "raw": return "write Markdown"
    case "margin", "sidebar", "aside": return "write a footnote, [^name], which stands in the margin"
    case "iframe", "video": return "write a link"
    case "toctree", "tableofcontents", "contents":
      return "say in course.yml which chapters there are, and in which order"
    case "tab-set", "tab-item", "grid", "card", "dropdown", "details":
      return "write it as text; a callout that folds is '> [!Note]- Title'"
    default: return callout(for: name)
    }
  }

  /// First and second markers of lists that pandoc counts by letters and the like.
  static let counters: [(StaticString, StaticString)] = [
    ("a) ", "b) "), ("a. ", "b. "), ("(a) ", "(b) "), ("A) ", "B) "), ("A. ", "B. "), ("(1) ", "(2) "),
    ("i) ", "ii) "), ("i. ", "ii. "), ("(i) ", "(ii) "), ("I. ", "II. "),
  ]

  static let cellOptions = [
    "label": "id", "name": "id", "fig-cap": "caption", "tbl-cap": "caption", "lst-cap": "caption",
    "cap": "caption",
    "fig-alt": "alt", "code-fold": "echo", "include": "echo", "output": "echo", "execute": "eval",
  ]

  static let frontMatter = [
    "tags": "keywords", "categories": "keywords", "author": "authors", "description": "summary",
    "abstract": "summary",
    "subtitle": "summary", "order": "number", "nav_order": "number", "chapter": "number",
    "prerequisites": "requires",
    "depends": "requires", "imports": "uses", "math": "macros", "published": "date",
  ]

  static let commands: [String: String] = [
    "begin": "write a formula between $$ and $$; for the rest, what FORMAT.md has for it", "end": "",
    "cite": "write a link or a footnote [^name]", "citep": "write a link or a footnote [^name]",
    "citet": "write a link or a footnote [^name]", "ref": "write [](#id)", "eqref": "write [](#id)",
    "autoref": "write [](#id)", "cref": "write [](#id)", "Cref": "write [](#id)", "pageref": "write [](#id)",
    "label": "write {#id} at the end of what it names",
    "footnote": "write [^name], and below [^name]: the note",
    "textbf": "write **words**", "textit": "write *words*", "emph": "write *words*",
    "texttt": "write `words`",
    "section": "write ## Title", "subsection": "write ### Title", "chapter": "write # Title",
    "includegraphics": "write ![what it shows](file.svg)", "href": "write [words](address)",
    "url": "write <address>", "item": "write - words", "newpage": "delete it: a page has no end",
    "pagebreak": "delete it: a page has no end", "clearpage": "delete it: a page has no end",
    "noindent": "delete it", "vspace": "delete it", "hspace": "delete it", "bigskip": "delete it",
    "tableofcontents": "delete it: every page has one", "newline": "end the line with a backslash",
    "underline": "write *words*", "textsc": "write the words themselves", "textcolor": "write **words**",
    "paragraph": "write **words**", "subsubsection": "write #### Title", "input": "write the text itself",
    "caption": "a figure's caption stands in its cell: //| caption: …", "centering": "delete it",
    "usepackage": "delete it", "documentclass": "delete it", "maketitle": "delete it", "medskip": "delete it",
    "smallskip": "delete it", "title": "write # Title", "bibliography": "write links or footnotes",
    "newcommand": "write it within $…$, or as macros in the front matter",
  ]
}
