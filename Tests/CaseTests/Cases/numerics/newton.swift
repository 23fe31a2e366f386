func root(of x: Double) -> Double {
  var guess = x
  var steps = 0
  while (guess * guess - x).magnitude > 1e-12 * x {
    guess = (guess + x / guess) / 2
    steps += 1
    precondition(steps < 100)
  }
  return guess
}
print(root(of: 2), root(of: 100), root(of: 0.25))
// expect: 1.414213562373095 10.0 0.5000000000000006
