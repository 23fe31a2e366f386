/// Sorts the rows of marks into layers, in order of first appearance.
struct LayerBuilder {
  private let xIndex: [String: Int]
  private let yIndex: [String: Int]
  private var layers: [Layer] = []
  private var places: [LayerKey: Int] = [:]

  static func layers(_ marks: [Mark], xCategories: [String]?, yCategories: [String]?) -> [Layer] {
    var builder = LayerBuilder(xIndex: index(xCategories ?? []), yIndex: index(yCategories ?? []))
    for (index, mark) in marks.enumerated() { builder.add(mark, index) }
    return builder.layers
  }

  private mutating func add(_ mark: Mark, _ index: Int) {
    if mark.shape == .contour { return addSurface(mark, index) }
    let count = mark.rowCount
    let columns = self.columns(of: mark, count)
    // A long plot has one name as a rule; looking it up once saves most of the time.
    let isUniform = mark.naming.allSatisfy { $0.column.count <= 1 }
    if isUniform, count > 0 {
      let place = layer(of: mark, 0, index)
      append(columns, to: place)
      annotate(place, mark, added: count)
      return
    }
    for row in 0..<count {
      let place = layer(of: mark, row, index)
      append(columns.row(row), to: place)
      annotate(place, mark, added: 1)
    }
  }

  /// A surface has its places along either axis, and heights for all pairs.
  private mutating func addSurface(_ mark: Mark, _ index: Int) {
    let place = layer(of: mark, 0, index)
    layers[place].x = numbers(mark.channels.x, nil, xIndex)
    layers[place].y = numbers(mark.channels.y, nil, yIndex)
    layers[place].shade = numbers(mark.channels.z, nil, [:])
    annotate(place, mark, added: layers[place].count)
  }

  private mutating func append(_ columns: Columns, to place: Int) {
    if layers[place].count == 0 {
      layers[place].take(columns)
    } else {
      layers[place].append(columns)
    }
  }

  /// A line or a plot carries its remarks at its last row, other marks at each of their own.
  private mutating func annotate(_ place: Int, _ mark: Mark, added: Int) {
    guard !mark.annotations.isEmpty else { return }
    let last = layers[place].count - 1
    if mark.isPlot || mark.shape == .line || mark.shape == .area {
      layers[place].annotations.removeAll { placed in
        placed.row == last - added && mark.annotations.contains(placed.annotation)
      }
    }
    layers[place].annotations += mark.annotations.map { PlacedAnnotation(row: last, annotation: $0) }
  }

  private mutating func layer(of mark: Mark, _ row: Int, _ index: Int) -> Int {
    let key = self.key(of: mark, row, index)
    if let place = places[key] { return place }
    places[key] = layers.count
    layers.append(Layer(key: key, style: mark.style, labels: ChannelLabels(mark.channels)))
    return layers.count - 1
  }

  private func key(of mark: Mark, _ row: Int, _ index: Int) -> LayerKey {
    let joins = mark.shape == .line || mark.shape == .area
    let channels = mark.channels
    return LayerKey(
      shape: mark.shape, plot: mark.isPlot ? index : nil, series: channels.series?.name(row),
      color: mark.isShaded ? nil : channels.color?.name(row), lineStyle: channels.lineStyle?.name(row),
      symbol: channels.symbol?.name(row), position: channels.position?.name(row),
      columns: mark.columns, style: joins ? nil : mark.style)
  }

  // MARK: Columns

  private func columns(of mark: Mark, _ count: Int) -> Columns {
    let channels = mark.channels
    return Columns(
      x: numbers(channels.x, count, xIndex), xEnd: numbers(channels.xEnd, count, xIndex),
      y: numbers(channels.y, count, yIndex), yEnd: numbers(channels.yEnd, count, yIndex),
      shade: numbers(channels.z, count, [:])
        + (mark.isShaded ? channels.color?.column.numbers(count) ?? [] : []),
      size: channels.size?.column.numbers(count) ?? [],
      shares: channels.shares.map { $0.column.numbers(count) ?? [] })
  }

  /// The values of a channel along an axis: numbers, or categories by their index.
  private func numbers(_ value: PlottableValue?, _ count: Int?, _ index: [String: Int]) -> [Double] {
    guard let column = value?.column else { return [] }
    let count = count ?? column.count
    if index.isEmpty, let numbers = column.numbers(count) { return numbers }
    return (0..<count).map { row in
      guard let datum = column[row] else { return .nan }
      return index[datum.name].map { Double($0) } ?? .nan
    }
  }

  private static func index(_ names: [String]) -> [String: Int] {
    var result: [String: Int] = [:]
    for (index, name) in names.enumerated() where result[name] == nil { result[name] = index }
    return result
  }
}

/// The columns of a layer, on the way into it.
private struct Columns {
  var x: [Double]
  var xEnd: [Double]
  var y: [Double]
  var yEnd: [Double]
  var shade: [Double]
  var size: [Double]
  var shares: [[Double]]

  func row(_ row: Int) -> Columns {
    Columns(
      x: one(x, row), xEnd: one(xEnd, row), y: one(y, row), yEnd: one(yEnd, row), shade: one(shade, row),
      size: one(size, row), shares: shares.map { one($0, row) })
  }

  private func one(_ column: [Double], _ row: Int) -> [Double] { row < column.count ? [column[row]] : [] }
}

extension Layer {
  fileprivate func take(_ columns: Columns) {
    (x, xEnd, y, yEnd) = (columns.x, columns.xEnd, columns.y, columns.yEnd)
    (shade, size, shares) = (columns.shade, columns.size, columns.shares)
  }

  fileprivate func append(_ columns: Columns) {
    x += columns.x
    xEnd += columns.xEnd
    y += columns.y
    yEnd += columns.yEnd
    shade += columns.shade
    size += columns.size
    for index in shares.indices where index < columns.shares.count { shares[index] += columns.shares[index] }
  }
}

extension Mark {
  /// Whether numbers decide its colours. The numbers of lines and areas are names: one line has one colour.
  var isShaded: Bool { shape != .line && shape != .area && channels.color?.column.isNumeric == true }

  /// The channels whose names tell layers apart.
  fileprivate var naming: [PlottableValue] {
    [
      channels.series, isShaded ? nil : channels.color, channels.lineStyle, channels.symbol,
      channels.position,
    ]
    .compactMap { $0 }
  }

  fileprivate var columns: LayerKey.Columns {
    LayerKey.Columns(
      xEnd: channels.xEnd != nil, x: channels.x != nil, yEnd: channels.yEnd != nil, y: channels.y != nil,
      shade: channels.z != nil || isShaded, size: channels.size != nil)
  }
}
