let few = [Double](repeating: 0.5, count: 75)
func sum(_ xs: [Double], upTo n: Int) -> Double {
  var sum = 0.0
  for i in 0..<n {
    sum += xs[i] // trap: index 75 is out of range
  }
  return sum
}
print(sum(few, upTo: 75)) // expect: 37.5
print(sum(few, upTo: 100))
