import Diagnostics

/// The elements that raw HTML has opened within one part of a notebook: what is left open would take in
/// the rest of the page, and what closes more than was opened would end the parts around it.
struct HTMLBalance {
  private var open: [(name: String, span: SourceSpan)] = []
  private(set) var diagnostics: [Diagnostic] = []

  mutating func add(_ tag: HTMLTag, at span: SourceSpan) {
    switch tag.kind {
    case .selfClosing where isForeign: break
    case .opening, .selfClosing:
      if !HTMLBalance.voidElements.contains(tag.name) { open.append((tag.name, span)) }
    case .closing: close(tag.name, span)
    }
  }

  /// In SVG and MathML `<path/>` is closed; in HTML the slash means nothing.
  private var isForeign: Bool { open.contains { $0.name == "svg" || $0.name == "math" } }

  /// At the end of the part.
  mutating func finish() {
    for element in open where !HTMLBalance.closedByTheirParent.contains(element.name) {
      diagnostics.append(
        .error(
          "html-unbalanced", at: element.span, "nothing closes <\(element.name)> in this part",
          hint: "add </\(element.name)> in the same paragraph, item or quote"))
    }
    open = []
  }

  private mutating func close(_ name: String, _ span: SourceSpan) {
    var depth = open.count
    while depth > 0, open[depth - 1].name != name,
      HTMLBalance.closedByTheirParent.contains(open[depth - 1].name)
    {
      depth -= 1
    }
    guard depth > 0, open[depth - 1].name == name else {
      diagnostics.append(
        .error("html-unbalanced", at: span, "</\(name)> closes nothing in this part", hint: nil))
      return
    }
    open.removeLast(open.count - depth + 1)
  }

  private static let voidElements: Set<String> = [
    "area", "br", "col", "embed", "hr", "img", "input", "source", "track", "wbr",
  ]

  /// Elements whose end tag HTML lets one leave out.
  private static let closedByTheirParent: Set<String> = [
    "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption", "rp", "rt",
    "option", "optgroup",
  ]
}
