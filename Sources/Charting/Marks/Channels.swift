/// The data of a mark by what they decide.
///
/// A list of what is given, for marks are copied often and few have more than three channels.
struct Channels: Hashable, Sendable {
  private var entries: [Entry] = []
  /// The three shares of a point of the simplex, from which `x` and `y` were made.
  let shares: [PlottableValue]

  /// What a channel decides, in reading order.
  private enum Role: Int {
    case x, xEnd, y, yEnd, z, series, color, lineStyle, symbol, size, position
  }

  private struct Entry: Hashable {
    let role: Role
    let value: PlottableValue
  }

  init(
    x: PlottableValue? = nil, xEnd: PlottableValue? = nil, y: PlottableValue? = nil,
    yEnd: PlottableValue? = nil, z: PlottableValue? = nil, shares: [PlottableValue] = [],
    series: PlottableValue? = nil
  ) {
    self.shares = shares
    let given: [(Role, PlottableValue?)] = [
      (.x, x), (.xEnd, xEnd), (.y, y), (.yEnd, yEnd), (.z, z), (.series, series),
    ]
    for (role, value) in given {
      if let value { entries.append(Entry(role: role, value: value)) }
    }
  }

  private subscript(role: Role) -> PlottableValue? {
    get { entries.first { $0.role == role }?.value }
    set {
      entries.removeAll { $0.role == role }
      guard let newValue else { return }
      let place = entries.firstIndex { $0.role.rawValue > role.rawValue } ?? entries.count
      entries.insert(Entry(role: role, value: newValue), at: place)
    }
  }

  /// Everything that is given, in reading order.
  var all: [PlottableValue] { entries.map { $0.value } }

  /// The place across, or where it begins if `xEnd` is given.
  var x: PlottableValue? { self[.x] }
  var xEnd: PlottableValue? { self[.xEnd] }
  /// The place up, or where it begins if `yEnd` is given.
  var y: PlottableValue? { self[.y] }
  var yEnd: PlottableValue? { self[.yEnd] }
  /// The height of a surface over (`x`, `y`), or the share of a sector.
  var z: PlottableValue? { self[.z] }
  /// Tells lines and areas apart that must not be joined.
  var series: PlottableValue? { self[.series] }
  var color: PlottableValue? {
    get { self[.color] }
    set { self[.color] = newValue }
  }
  var lineStyle: PlottableValue? {
    get { self[.lineStyle] }
    set { self[.lineStyle] = newValue }
  }
  var symbol: PlottableValue? {
    get { self[.symbol] }
    set { self[.symbol] = newValue }
  }
  var size: PlottableValue? {
    get { self[.size] }
    set { self[.size] = newValue }
  }
  /// Sets bars and points of one category side by side.
  var position: PlottableValue? {
    get { self[.position] }
    set { self[.position] = newValue }
  }
}
