// An initializer may insist on what another may not give.
struct Roman {
  let value: Int
  init?(parsing text: String) {
    guard let value = Int(text) else { return nil }
    self.value = value
  }
  init(_ text: String) { self.init(parsing: text)! } // trap: nil was unwrapped with !
  init?(positive text: String) {
    self.init(parsing: text)!
    if value < 0 { return nil }
  }
}
print(Roman("12").value, Roman(positive: "-3") == nil ? "none" : "one", Roman(positive: "3")?.value as Any)
// expect: 12 none Optional(3)
extension Roman { static func == (a: Roman?, b: Roman) -> Bool { a?.value == b.value } }
print(Roman("x").value)
