import Notebooks

extension InlineText {
  /// The words with the values of expressions put in; nil where one of them failed.
  func plainText(_ expressions: [String?]) -> String? { inlines.plainText(expressions) }
}

extension [Inline] {
  fileprivate func plainText(_ expressions: [String?]) -> String? {
    var text = ""
    for inline in self {
      guard let words = inline.plainText(expressions) else { return nil }
      text += words
    }
    return text
  }
}

extension Inline {
  fileprivate func plainText(_ expressions: [String?]) -> String? {
    switch self {
    case .expression(let expression):
      expressions.indices.contains(expression.id.rawValue) ? expressions[expression.id.rawValue] : nil
    case .emphasis(let styled), .strong(let styled): styled.inlines.plainText(expressions)
    case .link(let link): link.inlines.plainText(expressions)
    case .image(let image): image.alt.plainText(expressions)
    case .reference(let reference): reference.inlines.plainText(expressions)
    case .text, .code, .math, .footnote, .softBreak, .hardBreak, .html, .comment: [self].plainText
    }
  }
}
