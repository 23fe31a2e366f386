// A local generic function with captures calls itself, and another that calls it.
func main() {
  var log: [String] = []
  func even<T>(_ x: T, _ n: Int) { log.append("even \(x)"); if n > 0 { odd(n, n - 1) } }
  func odd<U>(_ x: U, _ n: Int) { log.append("odd \(x)"); if n > 0 { even("s", n - 1) } }
  even(1.5, 4)
  print(log)
}
main()
func outer<T>(_ t: T) -> [String] {
  var log: [String] = []
  func walk<U>(_ u: U, _ n: Int) { log.append("\(t) \(u)"); if n > 0 { walk(t, n - 1) } }
  walk(0, 2)
  return log
}
print(outer("x"), outer(2.5))
// expect: ["even 1.5", "odd 4", "even s", "odd 2", "even s"]
// expect: ["x 0", "x x", "x x"] ["2.5 0", "2.5 2.5", "2.5 2.5"]
