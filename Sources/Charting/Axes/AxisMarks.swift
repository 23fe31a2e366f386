/// What an axis shows at some of its values: grid lines, ticks and labels.
public struct AxisMarks {
  let position: AxisMarkPosition
  let values: AxisMarkValues
  let content: Content

  enum Content {
    /// The usual marks, in this stroke and with numbers in this form.
    case usual(StrokeStyle?, NumberFormatStyle?)
    case same([AxisPart])
    case each((AxisValue) -> [AxisPart])
  }

  /// The usual marks at other values, on another side, or in another stroke.
  public init(
    position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic, stroke: StrokeStyle? = nil
  ) {
    self.init(position, values, .usual(stroke, nil))
  }

  public init<Value: Plottable>(
    position: AxisMarkPosition = .automatic, values: [Value], stroke: StrokeStyle? = nil
  ) {
    self.init(position, .listed(values), .usual(stroke, nil))
  }

  /// The usual marks with numbers in another form: `AxisMarks(format: .percent)`.
  public init(
    format: NumberFormatStyle, position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic,
    stroke: StrokeStyle? = nil
  ) {
    self.init(position, values, .usual(stroke, format))
  }

  public init<Value: Plottable>(
    format: NumberFormatStyle, position: AxisMarkPosition = .automatic, values: [Value],
    stroke: StrokeStyle? = nil
  ) {
    self.init(position, .listed(values), .usual(stroke, format))
  }

  /// The same marks at every value.
  public init(
    position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic,
    @AxisMarkBuilder content: () -> [AxisPart]
  ) {
    self.init(position, values, .same(content()))
  }

  public init<Value: Plottable>(
    position: AxisMarkPosition = .automatic, values: [Value], @AxisMarkBuilder content: () -> [AxisPart]
  ) {
    self.init(position, .listed(values), .same(content()))
  }

  /// Marks for each value. Values found by the chart depend on its scale, so set the scale first.
  public init(
    position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic,
    @AxisMarkBuilder content: @escaping (AxisValue) -> [AxisPart]
  ) {
    self.init(position, values, .each(content))
  }

  public init<Value: Plottable>(
    position: AxisMarkPosition = .automatic, values: [Value],
    @AxisMarkBuilder content: @escaping (AxisValue) -> [AxisPart]
  ) {
    self.init(position, .listed(values), .each(content))
  }

  private init(_ position: AxisMarkPosition, _ values: AxisMarkValues, _ content: Content) {
    self.position = position
    self.values = values
    self.content = content
  }
}

/// The side on which the marks of an axis stand.
public enum AxisMarkPosition: Hashable, Sendable {
  /// At the bottom, and at the leading side.
  case automatic
  case bottom, top, leading, trailing
}

/// The values at which an axis has marks.
public struct AxisMarkValues: Hashable, Sendable {
  let choice: Choice

  enum Choice: Hashable, Sendable {
    /// Round numbers, about so many.
    case automatic(desiredCount: Int?, minimumStride: Double)
    case stride(Double)
    case listed([Datum])
  }

  public static let automatic = AxisMarkValues.automatic(desiredCount: nil)

  /// Round numbers, about `desiredCount` of them, at least `minimumStride` apart.
  public static func automatic(minimumStride: Double = 0, desiredCount: Int? = nil) -> AxisMarkValues {
    AxisMarkValues(choice: .automatic(desiredCount: desiredCount, minimumStride: minimumStride))
  }

  /// The multiples of a number.
  public static func stride(by step: Double) -> AxisMarkValues {
    AxisMarkValues(choice: .stride(step))
  }

  package static func listed<Value: Plottable>(_ values: [Value]) -> AxisMarkValues {
    AxisMarkValues(choice: .listed(values.map { $0.primitivePlottable.datum }))
  }
}

/// Gathers what an axis shows.
@resultBuilder
public enum AxisContentBuilder {
  public static func buildExpression(_ marks: AxisMarks) -> [AxisMarks] { [marks] }
  public static func buildBlock(_ parts: [AxisMarks]...) -> [AxisMarks] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [AxisMarks]?) -> [AxisMarks] { part ?? [] }
  public static func buildEither(first part: [AxisMarks]) -> [AxisMarks] { part }
  public static func buildEither(second part: [AxisMarks]) -> [AxisMarks] { part }
  public static func buildArray(_ parts: [[AxisMarks]]) -> [AxisMarks] { parts.flatMap { $0 } }
}
