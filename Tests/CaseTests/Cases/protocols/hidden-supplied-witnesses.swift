struct Key: Hashable {
  let name: String
  private func hash(into hasher: inout Hasher) { hasher.combine(name) } // error: must be as accessible as 'Key'
}
struct Point: Equatable {
  let x: Int
  fileprivate static func == (a: Point, b: Point) -> Bool { a.x == b.x } // error: must be as accessible as 'Point'
}
fileprivate struct Own: Hashable {
  let x: Int
  fileprivate static func == (a: Own, b: Own) -> Bool { a.x == b.x }
  fileprivate func hash(into hasher: inout Hasher) { hasher.combine(x) }
}
print(Own(x: 1) == Own(x: 1))
