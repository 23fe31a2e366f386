enum Direction: CaseIterable { case north, east, south, west
  var opposite: Direction {
    switch self {
    case .north: .south
    case .south: .north
    case .east: .west
    case .west: .east
    }
  }
  mutating func turn() {
    switch self {
    case .north: self = .east
    case .east: self = .south
    case .south: self = .west
    case .west: self = .north
    }
  }
  static let start = Direction.north
}
var d = Direction.start
d.turn()
print(d, d.opposite, d == .east, d != .west, Direction.allCases, Direction.allCases.count)
let list: [Direction] = [.north, .west]
print(list.contains(.west), list.map { $0.opposite })
// expect: east west true true [main.Direction.north, main.Direction.east, main.Direction.south, main.Direction.west] 4
// expect: true [main.Direction.south, main.Direction.east]
