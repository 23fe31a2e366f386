// What a nested function takes must be there where it is used, not where it is written.
func run() {
  func show(_ text: String) { print(text, count) }
  var double: Int { count * 2 }
  var count = 1
  show("first") // expect: first 1
  func up() {
    count += 1
    if count < 3 { again() }
  }
  func again() { up() }
  up()
  print(double) // expect: 6
  for i in 0..<2 where i == 1 {
    func inner() -> Int { i + j }
    let j = 10
    print(inner()) // expect: 11
  }
}
run()

// What is deferred comes later than it stands.
func deferring() {
  defer { show() }
  let count = 1
  func show() { print("deferred", count) }
  print(count) // expect: 1
}
deferring() // expect: deferred 1

// Its own constants get their values on each way out.
func leaving(_ flag: Bool) {
  defer {
    let text: String
    if flag { text = "early" } else { text = "late" }
    print(text)
  }
  if flag { return }
  print("on")
}
leaving(true) // expect: early
leaving(false)
// expect: on
// expect: late
