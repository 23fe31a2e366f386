struct Temperature: CustomStringConvertible {
  var degrees: Double
  var description: String { "\(degrees)°" }
}
enum Suit: CustomStringConvertible {
  case hearts, spades
  var description: String {
    switch self {
    case .hearts: return "H"
    case .spades: return "S"
    }
  }
}
let t = Temperature(degrees: 21.5)
print(t, [t], (t, 1), "\(t)", String(describing: t), Optional(t) as Temperature?)
print(Suit.hearts, [Suit.spades], ["k": Suit.hearts])
struct W { var t: Temperature; var s: Suit }
print(W(t: t, s: .spades))
print(t.description.count)
// expect: 21.5° [21.5°] (21.5°, 1) 21.5° 21.5° Optional(21.5°)
// expect: H [S] ["k": H]
// expect: W(t: 21.5°, s: S)
// expect: 5
