func changesOne() {
  var a = 1, b = 2
  b += 1
  print(a, b)
}
func changesNone() {
  var
    a = 1, // warning: variable 'a' was never mutated
    b = 2 // warning: variable 'b' was never mutated
  print(a, b)
}
func changesOnePart() {
  var a = 1, (b, c) = (2, 3)
  c += 1
  print(a, b, c)
}
func readsOne() {
  var (
    a, // warning: variable 'a' was never mutated
    b // warning: variable 'b' was never used
  ) = (1, 2)
  print(a)
}
func setsLater() {
  var a: Int, b = 2
  a = b
  print(a)
}
changesOne(); changesNone(); changesOnePart(); readsOne(); setsLater()
// expect: 1 3
// expect: 1 2
// expect: 1 2 4
// expect: 1
// expect: 2
