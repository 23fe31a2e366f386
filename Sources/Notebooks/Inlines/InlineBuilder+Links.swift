import Diagnostics

/// Links, references and images.
extension InlineBuilder {
  mutating func appendLink(
    _ index: Int, _ destination: String, _ title: String, to result: inout [Inline]
  ) throws(Failure) {
    let start = cursor
    guard start < content.bytes.count else { throw .misaligned }
    let inlines = content.bytes[start] == ASCII.less ? try autolink(index) : try bracketed(index, opening: 1)
    let span = content.span(start..<cursor)
    if options.dialect == .notebook, let reference = Reference(destination, inlines, span) {
      result.append(.reference(reference))
      return
    }
    check(destination, span)
    if destination.isEmpty || destination == "#" {
      diagnostics.append(linkWithoutAddress(span))
    } else if inlines.isEmpty {
      diagnostics.append(linkWithoutText(destination, span))
    }
    result.append(.link(Link(destination: destination, title: title, inlines: inlines, span: span)))
  }

  private mutating func autolink(_ index: Int) throws(Failure) -> [Inline] {
    guard let close = content.bytes[cursor...].firstIndex(of: ASCII.greater) else { throw .misaligned }
    let inside = (cursor + 1)..<close
    cursor = close + 1
    let text = tree.nodes[index].firstChild.map { tree.text(tree.nodes[$0].literal) } ?? ""
    return [.text(Spanned(text, at: content.span(inside)))]
  }

  private mutating func bracketed(_ index: Int, opening: Int) throws(Failure) -> [Inline] {
    guard cursor + opening <= content.bytes.count else { throw .misaligned }
    cursor += opening
    var inlines: [Inline] = []
    try append(childrenOf: index, to: &inlines)
    emitMasks(&inlines)
    while cursor < skipUntil { cursor += 1 }
    while cursor < content.bytes.count, content.bytes[cursor].isWhitespace { cursor += 1 }
    guard cursor < content.bytes.count, content.bytes[cursor] == ASCII.closeBracket else { throw .misaligned }
    let tail = cursor
    cursor = LinkTail(bytes: content.bytes).end(closingBracket: cursor)
    refuseMasks(in: tail..<cursor)
    return inlines
  }

  private mutating func refuseMasks(in range: Range<Int>) {
    while nextMask < masks.count, masks[nextMask].range.lowerBound < range.upperBound {
      let span = content.span(masks[nextMask].range)
      nextMask += 1
      diagnostics.append(
        .error(
          "math-in-address", at: span, "dollars in a link's address read as math",
          hint: "write %24 for a dollar in an address"))
    }
  }

  mutating func appendImage(
    _ index: Int, _ destination: String, _ title: String, to result: inout [Inline]
  ) throws(Failure) {
    let start = cursor
    let alt = try bracketed(index, opening: 2)
    let span = content.span(start..<cursor)
    check(destination, span)
    if alt.plainText.allSatisfy({ $0.isWhitespace }) { diagnostics.append(imageWithoutAlt(span)) }
    result.append(.image(Image(destination: destination, title: title, alt: alt, span: span)))
  }

  private mutating func check(_ destination: String, _ span: SourceSpan) {
    guard options.checksAddresses, let problem = URLPolicy.problem(with: destination) else { return }
    diagnostics.append(
      .error(
        "address-not-allowed", at: span, problem, hint: "use http, https, mailto, a relative path or #id"))
  }

  private func linkWithoutAddress(_ span: SourceSpan) -> Diagnostic {
    .error(
      "link-without-address", at: span, "this link leads nowhere",
      hint: "write an address, a notebook's name or #id between the parentheses")
  }

  private func linkWithoutText(_ destination: String, _ span: SourceSpan) -> Diagnostic {
    let notebook = [".md", ".qmd", ".ipynb"].first { destination.hasSuffix($0) }.map {
      "write [](\(destination.dropLast($0.utf8.count).split(separator: "/").last ?? "")), the notebook's name"
    }
    return .error(
      "link-without-text", at: span, "this link has no text",
      hint: notebook
        ?? "write what it leads to between the brackets; only [](#id) and [](notebook) name themselves")
  }

  private func imageWithoutAlt(_ span: SourceSpan) -> Diagnostic {
    .error(
      "image-without-alt", at: span, "this image has no alt text",
      hint: "say between the brackets what the image shows")
  }
}

extension Reference {
  /// A link to `#id`, `notebook` or `notebook#id`; nil for any other address.
  fileprivate init?(_ destination: String, _ inlines: [Inline], _ span: SourceSpan) {
    let hash = destination.firstIndex(of: "#")
    let notebook = String(destination[..<(hash ?? destination.endIndex)])
    let id = hash.map { String(destination[destination.index(after: $0)...]) }
    let isName = notebook.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == ASCII.dash || $0 == 0x5F }
    guard isName, !destination.isEmpty, id != "", !notebook.isEmpty || id != nil else { return nil }
    self.notebook = notebook.isEmpty ? nil : notebook
    self.id = id
    self.inlines = inlines
    self.span = span
  }
}
