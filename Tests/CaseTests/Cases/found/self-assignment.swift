struct P {
  var x = 1
  mutating func f() {
    x = x // error: assigning a property to itself
  }
}
func f() {
  var n = 3
  n = n // error: assigning a variable to itself
  var pair = (1, 2)
  pair.0 = pair.0
  print(n, pair)
}
