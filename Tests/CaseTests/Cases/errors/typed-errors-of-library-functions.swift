enum Slip: Error { case odd(Int) }
func halved(_ x: Int) throws(Slip) -> Int {
  guard x % 2 == 0 else { throw .odd(x) }
  return x / 2
}
func all(_ xs: [Int]) throws(Slip) -> [Int] { try xs.map(halved) }
func maybe(_ x: Int?) throws(Slip) -> Int? { try x.map(halved) }
func counted(_ xs: Set<Int>) throws(Slip) -> Int { try xs.count { (x) throws(Slip) in try halved(x) > 1 } }
func flat(_ x: Int?) throws(Slip) -> Int? { try x.flatMap { (x) throws(Slip) in try halved(x) } }
func pairs<T, E: Error>(_ xs: [T], _ f: (T) throws(E) -> T) throws(E) -> [[T]] {
  try xs.map { (x) throws(E) in try xs.map(f) + [x] }
}
do {
  print(try all([2, 4]), try maybe(6) as Any, try maybe(nil) as Any, try counted([2, 4]), try flat(8) as Any)
  print(try all([2, 3]))
} catch .odd(let x) { print("odd", x) }
do { _ = try maybe(7) } catch { switch error { case .odd(let x): print("odd again", x) } }
print(pairs([1, 2]) { $0 * 3 })
do { print(try pairs([2, 4], halved)); print(try pairs([1], halved)) } catch { print(error) }
// expect: [1, 2] Optional(3) nil 1 Optional(4)
// expect: odd 3
// expect: odd again 7
// expect: [[3, 6, 1], [3, 6, 2]]
// expect: [[1, 2, 2], [1, 2, 4]]
// expect: odd(1)
