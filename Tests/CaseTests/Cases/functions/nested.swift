func outer(_ n: Int) -> [Int] {
  var calls = 0
  func step(_ k: Int) -> Int {
    calls += 1
    if k <= 0 { return 0 }
    return k + step(k - 2)
  }
  func isEven(_ k: Int) -> Bool { k == 0 ? true : isOdd(k - 1) }
  func isOdd(_ k: Int) -> Bool { k == 0 ? false : isEven(k - 1) }
  let total = step(n)
  return [total, calls, isEven(n) ? 1 : 0]
}
print(outer(5), outer(8))
func counter() -> () -> Int {
  var n = 0
  func next() -> Int {
    n += 1
    return n
  }
  return next
}
let c = counter(), d = counter()
print(c(), c(), d(), c())
// expect: [9, 4, 0] [20, 5, 1]
// expect: 1 2 1 3
