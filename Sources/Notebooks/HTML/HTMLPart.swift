import Diagnostics

/// The raw HTML in one part of a notebook (a leaf's inlines, or the blocks of one container), checked
/// together.
struct HTMLPart {
  private var balance = HTMLBalance()
  private var found: [Diagnostic] = []

  var diagnostics: [Diagnostic] { found + balance.diagnostics }

  /// Checks a piece of raw HTML as it stands in the file, where nothing is masked.
  mutating func check(_ piece: SourceView) {
    let reader = HTMLTagReader(piece.bytes)
    for tag in reader.tags {
      found += RawHTMLPolicy.problems(with: tag, piece.span)
      balance.add(tag, at: piece.span(tag.range))
    }
    if let unfinished = reader.unfinished {
      found.append(RawHTMLPolicy.unfinished(at: piece.span(unfinished)))
    }
  }

  mutating func finish() { balance.finish() }
}

func rawHTMLRefused(_ html: RawHTML) -> Diagnostic {
  if html.text.hasPrefix("<!--"), !html.text.contains("-->") {
    return .error(
      "raw-html", at: html.span.leading, "nothing closes this comment", hint: "end it with '-->'")
  }
  return .error(
    "raw-html", at: html.span, "raw HTML is not allowed in a notebook",
    hint: "write Markdown, or say 'rawHTML: true' in course.yml; to show a '<', write '\\<'")
}
