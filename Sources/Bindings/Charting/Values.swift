import Charting
import Divergence
import Machine

extension PlottableValue: HostBridged {
  public var hostDescription: String { "PlottableValue(label: \(label.debugDescription))" }
}

extension ChartingLibrary {
  /// `.value("label", data)` for each kind of data, and for what plots read from their elements.
  static func addValues(to builder: inout LibraryBuilder) {
    builder.add(
      value: "PlottableValue", PlottableValue.self,
      [
        value("Double", Double.self),
        value("Int", Int.self),
        value("String", String.self),
        host("static func value(_ label: String, _ values: [Double]) -> PlottableValue") {
          (label: String, values: [Double]) in PlottableValue.value(label, values)
        },
        host("static func value(_ label: String, _ values: [Int]) -> PlottableValue") {
          (label: String, values: [Int]) in PlottableValue.value(label, values)
        },
        host("static func value(_ label: String, _ values: [String]) -> PlottableValue") {
          (label: String, values: [String]) in PlottableValue.value(label, values)
        },
        host("static func value(_ label: String, _ values: Vector) -> PlottableValue") {
          (label: String, values: Vector) in PlottableValue.value(label, values)
        },
        .swift(
          """
          static func value(_ label: String, _ values: Range<Int>) -> PlottableValue { .value(label, Array(values)) }
          static func value(_ label: String, _ values: ClosedRange<Int>) -> PlottableValue {
            .value(label, Array(values))
          }
          """),
        host("var label: String { get }") { (x: PlottableValue) in x.label },
      ])
    builder.add(projection)
  }

  /// The elements are of the author's own type, so they are read in the language of cells.
  private static var projection: HostDeclaration {
    .swift(
      """
      struct PlottableProjection<Element> {
        let Charting_column: ([Element]) -> PlottableValue
        static func value(_ label: String, _ property: @escaping (Element) -> Double) -> PlottableProjection<Element> {
          PlottableProjection<Element>(Charting_column: { elements in .value(label, elements.map(property)) })
        }
        static func value(_ label: String, _ property: @escaping (Element) -> Int) -> PlottableProjection<Element> {
          PlottableProjection<Element>(Charting_column: { elements in .value(label, elements.map(property)) })
        }
        static func value(_ label: String, _ property: @escaping (Element) -> String) -> PlottableProjection<Element> {
          PlottableProjection<Element>(Charting_column: { elements in .value(label, elements.map(property)) })
        }
      }
      """)
  }

  private static func value<Value: Plottable & Bridged>(_ name: String, _ type: Value.Type) -> HostDeclaration
  {
    host("static func value(_ label: String, _ value: \(name)) -> PlottableValue") {
      (label: String, value: Value) in PlottableValue.value(label, value)
    }
  }
}
