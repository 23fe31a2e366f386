struct Box<T> { var value: T }
func boxed<T>(_ value: T) -> Box<T> { Box(value: value) }
func same<T>(_ value: T) -> T { value }
func total<S: Sequence>(_ numbers: S) -> Int where S.Element == Int? { numbers.reduce(0) { $0 + ($1 ?? 0) } }
func takes(_ box: Box<Int?>) -> String { "a box of \(box.value.map { "\($0)" } ?? "nothing")" }
func wanted(_ n: Int) -> Int { n + 1 }
func wanted(_ n: Int) -> String { "<\(n)>" }
func form(_ n: Int) -> String { "value" }
func form(_ n: inout Int) -> String { n += 1; return "place" }
func pair(_ a: Int, _ b: Int) -> String { "whole numbers" }
func pair(_ a: Double, _ b: Double) -> String { "numbers" }
func pair<T>(_ a: T, _ b: T) -> String { "anything" }
struct Meter: Equatable { var length: Double }
func + (a: Meter, b: Meter) -> Meter { Meter(length: a.length + b.length) }
func * (a: Meter, b: Double) -> Meter { Meter(length: a.length * b) }
func * (a: Meter, b: Int) -> String { "\(b) times" }

var n = 4
let x = 1.5
// What a generic parameter stands for may come from outside.
let box: Box<Int?> = boxed(n)
print(box, takes(boxed(n)), takes(boxed(same(n))))
// expect: Box<Optional<Int>>(value: Optional(4)) a box of 4 a box of 4
let whole: Int? = same(n)
print(whole as Any, same(n) % 3, same(x) * 2, abs(n - 7) % 2)
// expect: Optional(4) 1 3.0 1
let ns = [n, 2]
print(total(ns), total([1, nil]))
// expect: 6 1
// What is wanted decides between functions that take the same.
let text: String = wanted(n * 2)
let number: Int = wanted(n) + 1
print(text, number)
// expect: <8> 6
print(form(n), form(&n), n)
// expect: value place 5
print(pair(n, 1), pair(x, 1), pair(n, n), pair("a", "b"), pair(1, 2.5))
// expect: whole numbers numbers whole numbers anything numbers
let m = Meter(length: 2)
print(m + m * x, m * 2.0, m * 2)
// expect: Meter(length: 5.0) Meter(length: 4.0) 2 times
let scaled: Meter = m * 3
print(scaled, (m + m) == m * 2.0)
// expect: Meter(length: 6.0) true
print([n, 2, 9].sorted(), [[2], [1]].map { $0.max() ?? 0 }.max() ?? 0, ["b", "a"].sorted().joined())
// expect: [2, 5, 9] 2 ab
