// A tuple stands where one with optional elements, or elements of any type, is wanted.
func pair(_ a: (Bool?, Bool)) -> Int { 1 }
print(pair((false, false)))
print(pair((1 > 2, false)))
func pair2(_ a: (Int?, Int)) -> Int { 1 }
print(pair2((1, 2)))
func over(_ a: (Int, Int)) -> String { "plain" }
func over(_ a: (Int?, Int)) -> String { "optional" }
print(over((1, 2)), over((Int("1"), 2)), over((nil, 2)))
let flags = (true, false), maybe = (nil as Bool?, true)
print(pair(flags), pair(maybe), pair((b: true, c: false)))
func anys(_ a: (Any, Int?)) -> String { "\(a)" }
print(anys((1, 2)), anys(("a", nil)), anys((flags.0, 3)))
func gen<T>(_ a: (T?, T)) -> String { "\(T.self)" }
print(gen((1, 2)), gen((1 as Int?, 2)), gen((true, false)))
struct Pt { var at: (Double?, Int) }
print(Pt(at: (1, 2)), Pt(at: (1.5, 2)))
// expect: 1
// expect: 1
// expect: 1
// expect: plain optional optional
// expect: 1 1 1
// expect: (1, Optional(2)) ("a", nil) (true, Optional(3))
// expect: Int Int Bool
// expect: Pt(at: (Optional(1.0), 2)) Pt(at: (Optional(1.5), 2))
