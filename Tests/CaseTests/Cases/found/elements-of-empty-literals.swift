func take<T>(_ value: T?) { print("took") }
func keep<T>(_ values: [T]) -> [T] { values }
func none<T>() -> T? { nil }
take(nil as Int?)
take(Optional<Int>.none)
print([].isEmpty, [].count + 1, [nil].first == nil, none() == nil)
// expect: took
// expect: took
// expect: true 1 false true
let a: Int? = [Int]().first, b: [Int] = [], c: [Int] = [].map { $0 }, d: Int? = [].max()
print(a as Any, b, c, d as Any)
// expect: nil [] [] nil
let e = keep([]), f = keep([nil]), g = ([], 1), h = [[]], i = [] + []
print(e, f, g, h, i)
// expect: [] [nil] ([], 1) [[]] []
print([].reduce(0, +), keep([]), [nil], [])
// expect: 0 [] [nil] []
