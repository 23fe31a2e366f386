// What a closure says of its parameters decides what the literals are that it is given, however long it is.
let n: UInt64 = 10
print([2, 3, 5].allSatisfy { (a: UInt64) -> Bool in if a % n == 0 { return true }; return a > 1 })
// expect: true
print([1, 2].map { (x: Double) -> Double in let y = x / 2; return y }, [1, 2].map { (u: UInt8) in u &- 2 })
// expect: [0.5, 1.0] [255, 0]
print([1, 2].reduce(0) { (sum: UInt8, x: UInt8) in let both = sum &+ x; return both &* 100 })
// expect: 216
let groups = ["x1", "y2", "x3"].reduce(into: [:]) { (groups: inout [Character: [Int]], text: String) in
  guard let first = text.first, let digit = text.last?.wholeNumberValue else { return }
  groups[first, default: []].append(digit)
}
print(groups["x"]!, groups["y"]!)
// expect: [1, 3] [2]
