// A function that calls itself on every path, or on one that only parameters decide which it hands on as they are.
func always(_ n: Int) -> Int { always(n - 1) * n } // warning: function call causes an infinite recursion
func eitherWay(_ n: Int) {
  if n > 0 {
    eitherWay(n - 1) // warning: function call causes an infinite recursion
  } else {
    eitherWay(n + 1) // warning: function call causes an infinite recursion
  }
}
func factorial(_ n: Int) -> Int {
  if n == 0 { return 1 }
  return n * factorial(n) // warning: function call causes an infinite recursion
}
func guarded(_ n: Int) -> Int {
  guard n > 0 else { return 1 }
  return guarded(n) // warning: function call causes an infinite recursion
}
func looping() { while true { looping() } } // warning: function call causes an infinite recursion
func inCases(_ n: Int) -> Int {
  switch n {
  case 0: return inCases(1) // warning: function call causes an infinite recursion
  default: return inCases(n - 1) // warning: function call causes an infinite recursion
  }
}
func stopping(_ n: Int) -> Int {
  if n == 0 { fatalError() }
  return stopping(n) // warning: function call causes an infinite recursion
}
func generic<T>(_ x: T) { generic([x]) } // warning: function call causes an infinite recursion
struct Counter {
  var n = 0
  func get() -> Int { self.get() } // warning: function call causes an infinite recursion
  subscript(i: Int) -> Int { self[i] } // warning: function call causes an infinite recursion
  static func make() -> Counter { Counter.make() } // warning: function call causes an infinite recursion
  mutating func step() {
    n += 1
    step() // warning: function call causes an infinite recursion
  }
}
func nested() {
  func inner() -> Int { inner() } // warning: function call causes an infinite recursion
  _ = inner()
}

// These end, or may.
func counting(_ n: Int) -> Int { n == 0 ? 0 : 1 + counting(n - 1) }
func inOneCase(_ n: Int) -> Int { switch n { case 0: 1 default: inOneCase(n - 1) } }
func inLoop(_ n: Int) { for i in 0..<n { inLoop(i) } }
func untilFound(_ n: Int) -> Int { while true { if n > 3 { return n }; return untilFound(n + 1) } }
func orElse(_ n: Int?) -> Int { n ?? orElse(1) }
func inClosure(_ n: Int) -> Int { (0..<n).map { inClosure($0) }.reduce(1, +) }
func byChance(_ n: Int, _ done: () -> Bool) -> Int { done() ? n : byChance(n, done) }
func deep(_ n: Int?) -> Int { guard let n else { return 0 }; return 1 + deep(n > 0 ? n - 1 : nil) }
enum Stop: Error { case now }
func throwing(_ n: Int) throws -> Int { if n < 0 { throw Stop.now }; return try throwing(n - 1) }
func caught(_ n: Int) -> Int { do { return try throwing(n) } catch { return caught(n) } }
var rounds = 0
func shared() { rounds += 1; if rounds > 3 { return }; shared() }
shared()
inLoop(3)
print(counting(3), inOneCase(2), untilFound(1), orElse(nil), inClosure(3), byChance(2) { true }, deep(2), rounds)
// expect: 3 1 4 1 8 2 3 4
