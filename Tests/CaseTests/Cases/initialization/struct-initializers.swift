struct P {
  var x: Int
  var y = 2
  let z: Int
  var o: Int?
  init(_ v: Int) {
    x = v
    if v > 0 { z = 1 } else { z = 2 }
    x += z + y
  }
  init() { self.init(10) }
  init?(positive v: Int) {
    guard v > 0 else { return nil }
    self.init(v)
  }
  init(copy other: P) { self = other }
}
print(P(1), P(), P(copy: P(-1)), P(positive: -1) == nil, P(positive: 4)!.x)
extension P: Equatable {}
// expect: P(x: 4, y: 2, z: 1, o: nil) P(x: 13, y: 2, z: 1, o: nil) P(x: 3, y: 2, z: 2, o: nil) true 7
