func f(_ s: String) -> Int {
  return Int(s)! // trap: nil was unwrapped
}
print(f("12"))
print(f("x"))
// expect: 12
