func same<T>(_ a: T, _ b: T) -> T {
  print(T.self, terminator: " ")
  return a
}
let (i, d, n) = (1, 2.5, Optional(5))
print(same(1, 2), same(2, 1.5), same(1, d), same(i, d), same("a", 1))
// expect: Int Any Any Any Any 1 2 1 1 a
print(same(1, n) as Any, same(i, n) as Any)
// expect: Optional<Int> Any Optional(1) 1
let number: any Numeric = same(1, 2.5)
print(number, same(1, 2.5), max(1, 2.5), min(1, d))
// expect: Numeric Any 1 1 2.5 1.0
let x = same(1, 2.5)
print(x, [1, 2].reduce(1) { $0 * $1 }, [1, 2].reduce(0) { max($0, Double($1)) })
// expect: Double 1.0 2 2.0
