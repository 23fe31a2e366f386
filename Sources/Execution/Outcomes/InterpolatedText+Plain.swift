import Notebooks

extension InterpolatedText {
  /// The text with its expressions put in; nil where one of them failed.
  func plainText(_ expressions: [String?]) -> String? {
    var text = ""
    for segment in segments {
      switch segment {
      case .text(let part): text += part.value
      case .math(let math): text += math.tex.text
      case .expression(let expression):
        guard expressions.indices.contains(expression.id.rawValue),
          let value = expressions[expression.id.rawValue]
        else { return nil }
        text += value
      }
    }
    return text
  }
}
