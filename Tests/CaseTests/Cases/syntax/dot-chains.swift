struct Shade {
  var name: String
  var share = 1.0
  static let red = Shade(name: "red")
  static func mixed(_ first: String, _ second: String) -> Shade { Shade(name: first + second) }
  func opacity(_ share: Double) -> Shade { Shade(name: name, share: self.share * share) }
  var darker: Shade { Shade(name: "dark " + name, share: share) }
  subscript(times: Int) -> Shade { Shade(name: String(repeating: name, count: times), share: share) }
}
func paint(_ shade: Shade, twice: Bool = false) { print(shade.name, shade.share) }
paint(.red.opacity(0.5))
paint(.mixed("a", "b").darker.opacity(0.25), twice: true)
let deep: Shade = .red.darker[2]
print(deep.name)
let shades: [Shade] = [.red, .red.opacity(0.1).darker]
print(shades.map(\.share))
// expect: red 0.5
// expect: dark ab 0.25
// expect: dark reddark red
// expect: [1.0, 0.1]
