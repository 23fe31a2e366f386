enum Level: Equatable { case low, high
  init(_ n: Int) { if n > 5 { self = .high } else { self = .low } }
  init?(name: String) {
    switch name {
    case "low": self = .low
    case "high": self = .high
    default: return nil
    }
  }
}
print(Level(3), Level(9), Level(name: "high") == .high, Level(name: "x") == nil)
// expect: low high true true
