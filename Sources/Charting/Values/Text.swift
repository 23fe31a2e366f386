/// Words on a chart, with how they are set.
public struct Text: Hashable, Sendable {
  public let string: String
  var color: Color?
  var size = ChartStyle.textSize
  var isBold = false
  var isItalic = false

  /// A line break in the string begins a new line.
  public init(_ string: String) {
    self.string = string
  }

  public func foregroundStyle(_ color: Color) -> Text { changed { $0.color = color } }
  public func font(_ font: Font) -> Text {
    changed {
      $0.size = font.size
      $0.isBold = $0.isBold || font.isBold
    }
  }
  public func bold() -> Text { changed { $0.isBold = true } }
  public func italic() -> Text { changed { $0.isItalic = true } }

  private func changed(_ change: (inout Text) -> Void) -> Text {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Text: CustomStringConvertible {
  public var description: String { "Text(\(string.debugDescription))" }
}

/// The size of words, by their part on a chart.
///
/// A chart has two sizes, for titles and for everything else: smaller words would not be legible on a phone.
public enum Font: Hashable, Sendable {
  case largeTitle, title, title2, title3, headline, subheadline, body, callout, footnote, caption, caption2

  /// In pixels.
  var size: Double {
    switch self {
    case .largeTitle, .title, .title2, .title3: ChartStyle.titleSize
    case .headline, .subheadline, .body, .callout, .footnote, .caption, .caption2: ChartStyle.textSize
    }
  }

  var isBold: Bool { size == ChartStyle.titleSize || self == .headline }
}
