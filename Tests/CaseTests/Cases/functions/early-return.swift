func classify(_ n: Int) -> String {
  guard n != 0 else { return "zero" }
  if n < 0 { return "negative" }
  for i in 2..<max(n, 3) where n % i == 0 { return "composite by \(i)" }
  return "prime-ish"
}
print(classify(0), classify(-4), classify(15), classify(7), classify(1))
func nothing(_ n: Int) {
  if n > 1 { return }
  print("small", n)
}
nothing(1); nothing(2)
// expect: zero negative composite by 3 prime-ish prime-ish
// expect: small 1
