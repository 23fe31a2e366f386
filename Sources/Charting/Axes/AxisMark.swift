/// A part of an axis at one value: a grid line, a tick or a label.
public protocol AxisMark {
  var part: AxisPart { get }
}

extension AxisMark {
  public func foregroundStyle(_ color: Color) -> AxisPart { part.colored(color) }
}

/// A line across the plot.
public struct AxisGridLine: AxisMark, Hashable, Sendable {
  public let part: AxisPart

  public init(stroke: StrokeStyle? = nil) {
    part = AxisPart(kind: .gridLine, stroke: stroke)
  }
}

/// A short line at the edge of the plot.
public struct AxisTick: AxisMark, Hashable, Sendable {
  public let part: AxisPart

  /// `length` in pixels; 5 unless told.
  public init(length: Double? = nil, stroke: StrokeStyle? = nil) {
    part = AxisPart(kind: .tick(length: length.map { min(max($0, 0), 40) }), stroke: stroke)
  }
}

/// The words at a value: the value itself unless told.
public struct AxisValueLabel: AxisMark, Hashable, Sendable {
  public let part: AxisPart

  /// `orientation` turns the words; they are turned where they do not fit unless told.
  public init(orientation: AxisValueLabelOrientation = .automatic) {
    part = AxisPart(kind: .label(nil, nil, orientation))
  }

  public init(_ text: String, orientation: AxisValueLabelOrientation = .automatic) {
    part = AxisPart(kind: .label(Text(text), nil, orientation))
  }

  /// The value as a number in another form: `AxisValueLabel(format: .percent)`.
  public init(format: NumberFormatStyle, orientation: AxisValueLabelOrientation = .automatic) {
    part = AxisPart(kind: .label(nil, format, orientation))
  }

  public init(orientation: AxisValueLabelOrientation = .automatic, content: () -> Text) {
    part = AxisPart(kind: .label(content(), nil, orientation))
  }
}

/// How the labels of an axis across are turned.
public enum AxisValueLabelOrientation: Hashable, Sendable {
  case automatic, horizontal, vertical
}

/// One mark of an axis as a value: what builders and modifiers make.
public struct AxisPart: AxisMark, Hashable, Sendable {
  let kind: Kind
  var stroke: StrokeStyle?
  var color: Color?

  enum Kind: Hashable, Sendable {
    case gridLine
    case tick(length: Double?)
    case label(Text?, NumberFormatStyle?, AxisValueLabelOrientation)
  }

  public var part: AxisPart { self }

  func colored(_ color: Color) -> AxisPart {
    var copy = self
    copy.color = color
    return copy
  }
}

/// Gathers the marks at a value.
@resultBuilder
public enum AxisMarkBuilder {
  public static func buildExpression<Mark: AxisMark>(_ mark: Mark) -> [AxisPart] { [mark.part] }
  public static func buildBlock(_ parts: [AxisPart]...) -> [AxisPart] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [AxisPart]?) -> [AxisPart] { part ?? [] }
  public static func buildEither(first part: [AxisPart]) -> [AxisPart] { part }
  public static func buildEither(second part: [AxisPart]) -> [AxisPart] { part }
  public static func buildArray(_ parts: [[AxisPart]]) -> [AxisPart] { parts.flatMap { $0 } }
}
