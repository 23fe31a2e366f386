import Charting
import Machine

extension AxisPart: HostBridged {
  public var hostDescription: String { "AxisPart" }
}

extension AxisMarkValues: HostBridged {
  public var hostDescription: String { "AxisMarkValues" }
}

extension NumberFormatStyle: HostBridged {
  public var hostDescription: String { "NumberFormatStyle" }
}

extension AxisValue: HostBridged {
  public var hostDescription: String { "AxisValue(index: \(index), count: \(count))" }
}

extension AxisMarksDesign: HostBridged {
  package var hostDescription: String { "AxisMarks" }
}

extension ChartingLibrary {
  /// `AxisMarks` and what stands at its values.
  static func addAxes(to builder: inout LibraryBuilder) {
    builder.add(value: "NumberFormatStyle", NumberFormatStyle.self, formats)
    builder.add(value: "AxisMarkValues", AxisMarkValues.self, values)
    builder.add(.swift("protocol AxisMark { var part: AxisPart { get } }"))
    builder.add(
      value: "AxisPart", AxisPart.self, [host("var part: AxisPart { get }") { (x: AxisPart) in x }, colored],
      conformingTo: ", AxisMark")
    builder.add(parts)
    builder.add(value: "AxisValue", AxisValue.self, axisValue)
    builder.group("@representation(\"host\") struct Charting_AxisDesign", design)
    builder.add(axisMarks)
  }

  private static var formats: [HostDeclaration] {
    [
      .swift(
        """
        enum Precision: Hashable, Sendable { case fractionLength(Int), significantDigits(Int) }
        enum Notation: Hashable, Sendable { case automatic, scientific, compactName }
        """),
      host("static var number: NumberFormatStyle { get }") { NumberFormatStyle.number },
      host("static var percent: NumberFormatStyle { get }") { NumberFormatStyle.percent },
      host("func precision(_ precision: NumberFormatStyle.Precision) -> NumberFormatStyle") {
        (x: NumberFormatStyle, precision: NumberFormatStyle.Precision) in x.precision(precision)
      },
      host("func notation(_ notation: NumberFormatStyle.Notation) -> NumberFormatStyle") {
        (x: NumberFormatStyle, notation: NumberFormatStyle.Notation) in x.notation(notation)
      },
    ]
  }

  private static var values: [HostDeclaration] {
    [
      host("static var automatic: AxisMarkValues { get }") { AxisMarkValues.automatic },
      host(
        "static func automatic(minimumStride: Double = 0, desiredCount: Int? = nil) -> AxisMarkValues"
      ) { (stride: Double, count: Int?) in
        AxisMarkValues.automatic(minimumStride: stride, desiredCount: count)
      },
      host("static func stride(by step: Double) -> AxisMarkValues") { (step: Double) in
        AxisMarkValues.stride(by: step)
      },
      host("static func Charting_listed(_ values: [Double]) -> AxisMarkValues") { (values: [Double]) in
        AxisMarkValues.listed(values)
      },
      host("static func Charting_listed(_ values: [Int]) -> AxisMarkValues") { (values: [Int]) in
        AxisMarkValues.listed(values)
      },
      host("static func Charting_listed(_ values: [String]) -> AxisMarkValues") { (values: [String]) in
        AxisMarkValues.listed(values)
      },
    ]
  }

  private static var colored: HostDeclaration {
    host("func foregroundStyle(_ color: Color) -> AxisPart") { (x: AxisPart, color: Color) in
      x.foregroundStyle(color)
    }
  }

  /// The three kinds of marks; behind each there is an `AxisPart`.
  private static var parts: [HostDeclaration] {
    [
      host("func Charting_gridLine(_ stroke: StrokeStyle?) -> AxisPart") { (stroke: StrokeStyle?) in
        AxisGridLine(stroke: stroke).part
      },
      host("func Charting_tick(_ length: Double?, _ stroke: StrokeStyle?) -> AxisPart") {
        (length: Double?, stroke: StrokeStyle?) in AxisTick(length: length, stroke: stroke).part
      },
      host("func Charting_label(_ orientation: AxisValueLabelOrientation) -> AxisPart") {
        (orientation: AxisValueLabelOrientation) in AxisValueLabel(orientation: orientation).part
      },
      host("func Charting_label(_ text: Text, _ orientation: AxisValueLabelOrientation) -> AxisPart") {
        (text: Text, orientation: AxisValueLabelOrientation) in
        AxisValueLabel(orientation: orientation) { text }.part
      },
      host(
        "func Charting_label(_ format: NumberFormatStyle, _ orientation: AxisValueLabelOrientation) -> AxisPart"
      ) { (format: NumberFormatStyle, orientation: AxisValueLabelOrientation) in
        AxisValueLabel(format: format, orientation: orientation).part
      },
      .swift(
        """
        extension AxisMark { func foregroundStyle(_ color: Color) -> AxisPart { part.foregroundStyle(color) } }
        struct AxisGridLine: AxisMark, Hashable, Sendable {
          let part: AxisPart
          init(stroke: StrokeStyle? = nil) { part = Charting_gridLine(stroke) }
        }
        struct AxisTick: AxisMark, Hashable, Sendable {
          let part: AxisPart
          init(length: Double? = nil, stroke: StrokeStyle? = nil) { part = Charting_tick(length, stroke) }
        }
        struct AxisValueLabel: AxisMark, Hashable, Sendable {
          let part: AxisPart
          init(orientation: AxisValueLabelOrientation = .automatic) { part = Charting_label(orientation) }
          init(_ text: String, orientation: AxisValueLabelOrientation = .automatic) {
            part = Charting_label(Text(text), orientation)
          }
          init(format: NumberFormatStyle, orientation: AxisValueLabelOrientation = .automatic) {
            part = Charting_label(format, orientation)
          }
          init(orientation: AxisValueLabelOrientation = .automatic, content: () -> Text) {
            part = Charting_label(content(), orientation)
          }
        }
        struct AxisMarkBuilder {
          static func buildExpression<Mark: AxisMark>(_ mark: Mark) -> AxisPart { mark.part }
          static func buildBlock(_ parts: [AxisPart]) -> [AxisPart] { parts }
        }
        """),
    ]
  }

  private static var axisValue: [HostDeclaration] {
    [
      host("var index: Int { get }") { (x: AxisValue) in x.index },
      host("var count: Int { get }") { (x: AxisValue) in x.count },
      host("var Charting_double: Double? { get }") { (x: AxisValue) in x.as(Double.self) },
      host("var Charting_int: Int? { get }") { (x: AxisValue) in x.as(Int.self) },
      host("var Charting_string: String? { get }") { (x: AxisValue) in x.as(String.self) },
      .swift(
        """
        func `as`(_ type: Double.Type) -> Double? { Charting_double }
        func `as`(_ type: Int.Type) -> Int? { Charting_int }
        func `as`(_ type: String.Type) -> String? { Charting_string }
        """),
    ]
  }

  /// The marks of an axis without closures, which are asked in the language of cells.
  private static var design: [HostDeclaration] {
    [
      host(
        """
        init(_ position: AxisMarkPosition, _ values: AxisMarkValues, _ stroke: StrokeStyle?, \
        _ format: NumberFormatStyle?)
        """
      ) {
        (
          position: AxisMarkPosition, values: AxisMarkValues, stroke: StrokeStyle?, format: NumberFormatStyle?
        ) in AxisMarksDesign(position, values, stroke, format)
      },
      host("init(_ position: AxisMarkPosition, _ values: AxisMarkValues, _ parts: [AxisPart])") {
        (position: AxisMarkPosition, values: AxisMarkValues, parts: [AxisPart]) in
        AxisMarksDesign(position, values, parts)
      },
      host("func answering(_ values: [AxisValue], _ parts: [[AxisPart]]) -> Charting_AxisDesign") {
        (x: AxisMarksDesign, values: [AxisValue], parts: [[AxisPart]]) in x.answering(values, parts)
      },
      host("func possibleValues(_ axis: Axis, _ chart: Chart) -> [[AxisValue]]") {
        (x: AxisMarksDesign, axis: Axis, chart: Chart) in x.possibleValues(axis, of: chart)
      },
    ]
  }

  private static var axisMarks: HostDeclaration {
    .swift(
      """
      struct AxisMarks {
        let Charting_design: Charting_AxisDesign
        let Charting_content: ((AxisValue) -> [AxisPart])?
        func Charting_asked(_ axis: Axis, _ chart: Chart) -> Charting_AxisDesign {
          guard let content = Charting_content else { return Charting_design }
          var design = Charting_design
          for values in design.possibleValues(axis, chart) {
            design = design.answering(values, values.map { content($0) })
          }
          return design
        }
      \(initializers("AxisMarkValues = .automatic", "values"))
      \(["Double", "Int", "String"].map { initializers("[\($0)]", "AxisMarkValues.Charting_listed(values)") }
        .joined(separator: "\n"))
      }
      struct AxisContentBuilder {
        static func buildExpression(_ marks: AxisMarks) -> AxisMarks { marks }
        static func buildBlock(_ parts: [AxisMarks]) -> [AxisMarks] { parts }
      }
      """)
  }

  /// The ways to make marks at values of one kind.
  private static func initializers(_ type: String, _ values: String) -> String {
    let common = "position: AxisMarkPosition = .automatic, values: \(type)"
    return """
        init(\(common), stroke: StrokeStyle? = nil) {
          Charting_design = Charting_AxisDesign(position, \(values), stroke, nil)
          Charting_content = nil
        }
        init(format: NumberFormatStyle, \(common), stroke: StrokeStyle? = nil) {
          Charting_design = Charting_AxisDesign(position, \(values), stroke, format)
          Charting_content = nil
        }
        init(\(common), @AxisMarkBuilder content: () -> [AxisPart]) {
          Charting_design = Charting_AxisDesign(position, \(values), content())
          Charting_content = nil
        }
        init(\(common), @AxisMarkBuilder content: @escaping (AxisValue) -> [AxisPart]) {
          Charting_design = Charting_AxisDesign(position, \(values), [])
          Charting_content = content
        }
      """
  }
}
