// `!` is asked when the place is changed, after the values for it.
func value() -> Int {
  print("value")
  return 1
}
var kept: Int? = 2
kept! += value() // expect: value
print(kept!) // expect: 3
var groups: [String: [Int]] = ["a": [4]]
groups["a"]![0] = value() // expect: value
groups["a"]!.append(value()) // expect: value
print(groups["a"]!) // expect: [1, 1]
struct Counted {
  var asked: Int? {
    get {
      print("asked")
      return 5
    }
    set { print("set", newValue!) }
  }
}
var counted = Counted()
counted.asked! += value()
// expect: value
// expect: asked
// expect: set 6
counted.asked? += value()
// expect: asked
// expect: value
// expect: set 6
print(counted.asked! + 1)
// expect: asked
// expect: 6
// expect: value
groups["b"]!.append(value()) // trap: nil was unwrapped
