import Charting
import Machine

extension ChartingLibrary {
  /// The modifiers of marks: as host functions of `ChartMarks`, and as text for all content.
  static func addModifiers(to builder: inout LibraryBuilder) {
    let modifiers = modifiers
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

  private static var modifiers: [Modifier] {
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
      Modifier("symbol(_ shape: BasicChartSymbolShape)", passing: "symbol(shape)") {
        (x, shape: BasicChartSymbolShape) in x.symbol(shape)
      },
      Modifier("symbol(by value: PlottableValue)", passing: "symbol(by: value)") {
        (x, value: PlottableValue) in
        x.symbol(by: value)
      },
      Modifier("symbolSize(_ area: Double)", passing: "symbolSize(area)") { (x, area: Double) in
        x.symbolSize(area)
      },
      Modifier("opacity(_ opacity: Double)", passing: "opacity(opacity)") { (x, opacity: Double) in
        x.opacity(opacity)
      },
      Modifier("interpolationMethod(_ method: InterpolationMethod)", passing: "interpolationMethod(method)") {
        (x, method: InterpolationMethod) in x.interpolationMethod(method)
      },
      Modifier(
        "annotation(position: AnnotationPosition = .automatic, content: () -> Text)",
        passing: "annotation(position: position, content: content)",
        declaration: host(
          "func annotation(position: AnnotationPosition = .automatic, content: () -> Text) -> ChartMarks",
          annotate)),
    ]
  }

  private static func annotate(
    _ marks: ChartMarks, _ position: AnnotationPosition, _ content: Callback<Nothing, Text>
  ) throws(Trap) -> ChartMarks {
    let text = try content(Nothing())
    return marks.annotation(position: position) { text }
  }
}
