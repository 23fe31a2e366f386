// A last statement that has the value lacks the word only.
func sum(_ n: Int) -> Int {
  let a = n
  a + 1 // error: missing return in 'sum(_:)', which returns 'Int'
}
func maybe(_ n: Int) -> Int? {
  let a = n
  a
} // error: missing return
func grade(_ n: Int) -> String {
  if n > 1 { return "a" }
  "b" // error: missing return
}
let twice = { (n: Int) -> Int in
  let m = n
  m * 2 // error: missing return in closure
}
struct Box {
  var x = 1
  var y: Int {
    let z = x
    z // error: missing return
  }
}
