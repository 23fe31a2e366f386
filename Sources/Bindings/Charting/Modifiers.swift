import Charting
import Machine

extension ChartingLibrary {
  /// The modifiers of marks: as host functions of `ChartMarks`, and as text for all content.
  static func addModifiers(to builder: inout LibraryBuilder) {
    let modifiers = styleModifiers + symbolModifiers + placeModifiers + [annotation]
    builder.group("extension ChartMarks", modifiers.map { $0.declaration })
    builder.group("extension ChartContent", modifiers.map { .swift($0.forwarding) })
  }

  /// One modifier: its declaration, and how content of any type passes the call on.
  private struct Modifier {
    let declaration: HostDeclaration
    let forwarding: String

    /// `call` repeats the name with the parameters as arguments.
    init<Value: Bridged>(
      _ text: String, passing call: String, _ modify: @escaping (ChartMarks, Value) -> ChartMarks
    ) {
      self.init(text, passing: call, declaration: host("func \(text) -> ChartMarks", modify))
    }

    init(_ text: String, passing call: String, declaration: HostDeclaration) {
      self.declaration = declaration
      forwarding = "func \(text) -> ChartMarks { ChartMarks(marks).\(call) }"
    }
  }

  private static var styleModifiers: [Modifier] {
    [
      Modifier("foregroundStyle(_ color: Color)", passing: "foregroundStyle(color)") { (x, color: Color) in
        x.foregroundStyle(color)
      },
      Modifier("foregroundStyle(by value: PlottableValue)", passing: "foregroundStyle(by: value)") {
        (x, value: PlottableValue) in x.foregroundStyle(by: value)
      },
      Modifier("lineStyle(_ style: StrokeStyle)", passing: "lineStyle(style)") { (x, style: StrokeStyle) in
        x.lineStyle(style)
      },
      Modifier("lineStyle(by value: PlottableValue)", passing: "lineStyle(by: value)") {
        (x, value: PlottableValue) in x.lineStyle(by: value)
      },
      Modifier("opacity(_ opacity: Double)", passing: "opacity(opacity)") { (x, opacity: Double) in
        x.opacity(opacity)
      },
      Modifier("interpolationMethod(_ method: InterpolationMethod)", passing: "interpolationMethod(method)") {
        (x, method: InterpolationMethod) in x.interpolationMethod(method)
      },
      Modifier("cornerRadius(_ radius: Double)", passing: "cornerRadius(radius)") { (x, radius: Double) in
        x.cornerRadius(radius)
      },
    ]
  }

  private static var symbolModifiers: [Modifier] {
    [
      Modifier("symbol(_ shape: BasicChartSymbolShape)", passing: "symbol(shape)") {
        (x, shape: BasicChartSymbolShape) in x.symbol(shape)
      },
      Modifier("symbol(by value: PlottableValue)", passing: "symbol(by: value)") {
        (x, value: PlottableValue) in x.symbol(by: value)
      },
      Modifier("symbolSize(_ area: Double)", passing: "symbolSize(area)") { (x, area: Double) in
        x.symbolSize(area)
      },
      Modifier("symbolSize(by value: PlottableValue)", passing: "symbolSize(by: value)") {
        (x, value: PlottableValue) in x.symbolSize(by: value)
      },
    ]
  }

  private static var placeModifiers: [Modifier] {
    let position = "position(by value: PlottableValue, axis: Axis? = nil, span: MarkDimension = .automatic)"
    let offset = "offset(x: Double = 0, y: Double = 0)"
    return [
      Modifier(
        position, passing: "position(by: value, axis: axis, span: span)",
        declaration: host("func \(position) -> ChartMarks") {
          (x: ChartMarks, value: PlottableValue, axis: Axis?, span: MarkDimension) in
          x.position(by: value, axis: axis, span: span)
        }),
      Modifier("zIndex(_ value: Double)", passing: "zIndex(value)") { (x, value: Double) in x.zIndex(value) },
      Modifier(
        offset, passing: "offset(x: x, y: y)",
        declaration: host("func \(offset) -> ChartMarks") { (marks: ChartMarks, x: Double, y: Double) in
          marks.offset(x: x, y: y)
        }),
    ]
  }

  private static var annotation: Modifier {
    let text = """
      annotation(position: AnnotationPosition = .automatic, alignment: Alignment = .center, \
      spacing: Double? = nil, content: () -> Text)
      """
    return Modifier(
      text,
      passing: "annotation(position: position, alignment: alignment, spacing: spacing, content: content)",
      declaration: host("func \(text) -> ChartMarks", annotate))
  }

  private static func annotate(
    _ marks: ChartMarks, _ position: AnnotationPosition, _ alignment: Alignment, _ spacing: Double?,
    _ content: Callback<Nothing, Text>
  ) throws(Trap) -> ChartMarks {
    let text = try content(Nothing())
    return marks.annotation(position: position, alignment: alignment, spacing: spacing) { text }
  }
}
