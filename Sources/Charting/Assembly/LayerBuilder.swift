/// Sorts the rows of marks into layers, in order of first appearance.
struct LayerBuilder {
  private let xIndex: [String: Int]
  private let yIndex: [String: Int]
  private var layers: [Layer] = []
  private var places: [LayerKey: Int] = [:]

  init(xCategories: [String]?, yCategories: [String]?) {
    xIndex = Self.index(xCategories ?? [])
    yIndex = Self.index(yCategories ?? [])
  }

  func layers(_ marks: [Mark]) -> [Layer] {
    var builder = self
    for (index, mark) in marks.enumerated() { builder.add(mark, index) }
    return builder.layers
  }

  private mutating func add(_ mark: Mark, _ index: Int) {
    let names = [mark.series, mark.style.colorBy, mark.style.lineStyleBy, mark.style.symbolBy]
    // A long plot has one name as a rule; looking it up once saves most of the time.
    let isUniform = names.allSatisfy { ($0?.values.count ?? 0) <= 1 }
    var place = 0
    for row in 0..<mark.rowCount {
      if row == 0 || !isUniform { place = layer(of: mark, row, index) }
      layers[place].rows.append(self.row(of: mark, row))
      annotate(place, mark)
    }
  }

  /// A line or a plot carries its remarks at its last row, other marks at each of their own.
  private mutating func annotate(_ place: Int, _ mark: Mark) {
    guard !mark.style.annotations.isEmpty else { return }
    let last = layers[place].rows.count - 1
    if mark.isPlot || mark.shape == .line || mark.shape == .area {
      layers[place].annotations.removeAll { placed in
        placed.row == last - 1 && mark.style.annotations.contains(placed.annotation)
      }
    }
    layers[place].annotations += mark.style.annotations.map { PlacedAnnotation(row: last, annotation: $0) }
  }

  private mutating func layer(of mark: Mark, _ row: Int, _ index: Int) -> Int {
    let key = self.key(of: mark, row, index)
    if let place = places[key] { return place }
    let labels = AxisLabels(
      x: mark.x?.label ?? mark.xEnd?.label ?? "", y: mark.yEnd?.label ?? mark.y?.label ?? "",
      shade: mark.style.colorBy?.label)
    places[key] = layers.count
    layers.append(Layer(key: key, style: mark.style, labels: labels))
    return layers.count - 1
  }

  private func key(of mark: Mark, _ row: Int, _ index: Int) -> LayerKey {
    let joins = mark.shape == .line || mark.shape == .area
    return LayerKey(
      shape: mark.shape, plot: mark.isPlot ? index : nil, series: mark.series?.row(row).map(name),
      color: category(mark.style.colorBy, row), lineStyle: category(mark.style.lineStyleBy, row),
      symbol: category(mark.style.symbolBy, row), style: joins ? nil : bareStyle(mark.style))
  }

  private func bareStyle(_ style: MarkStyle) -> MarkStyle {
    var style = style
    style.annotations = []
    style.colorBy = nil
    style.lineStyleBy = nil
    style.symbolBy = nil
    return style
  }

  private func row(of mark: Mark, _ row: Int) -> Row {
    Row(
      x: number(mark.x?.row(row), xIndex), xEnd: number(mark.xEnd?.row(row), xIndex),
      y: number(mark.y?.row(row), yIndex), yEnd: number(mark.yEnd?.row(row), yIndex),
      shade: mark.style.colorBy?.row(row)?.number)
  }

  private func number(_ datum: Datum?, _ index: [String: Int]) -> Double? {
    switch datum {
    case nil: nil
    case .number(let value): index.isEmpty ? value : .nan
    case .category(let name): Double(index[name] ?? 0)
    }
  }

  private func category(_ channel: PlottableValue?, _ row: Int) -> String? {
    guard case .category(let name)? = channel?.row(row) else { return nil }
    return name
  }

  private func name(_ datum: Datum) -> String {
    switch datum {
    case .number(let value): NumberFormat.significant(value, digits: 6)
    case .category(let name): name
    }
  }

  private static func index(_ names: [String]) -> [String: Int] {
    var result: [String: Int] = [:]
    for (index, name) in names.enumerated() where result[name] == nil { result[name] = index }
    return result
  }
}
