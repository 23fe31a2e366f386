/// A channel that a plot reads from the elements of its data: `LinePlot(samples, x: .value("x", \.x), …)`.
public struct PlottableProjection<Element> {
  let label: String
  let datum: (Element) -> Datum

  public static func value<Value: Plottable>(
    _ label: String, _ property: @escaping (Element) -> Value
  ) -> PlottableProjection {
    PlottableProjection(label: label) { property($0).primitivePlottable.datum }
  }

  func column<Data: Sequence>(of data: Data) -> PlottableValue where Data.Element == Element {
    PlottableValue(label, Column(data.map(datum)))
  }
}
