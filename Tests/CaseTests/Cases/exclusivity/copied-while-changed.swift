// The copy is the access that overlaps, though nobody looks at it.
var numbers = [1, 2, 1]
var copies = [[0]]
func change<T>(_ value: inout T, _ body: () -> Void) { body() }
change(&numbers) {
  copies = [[1]]
  let copy = numbers // trap: overlapping accesses
  print("kept", copy)
}
