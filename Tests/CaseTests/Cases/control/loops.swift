for i in 0..<3 { print(i, terminator: " ") }
for i in 1...3 { print(i, terminator: " ") }
for i in stride(from: 10, to: 0, by: -3) { print(i, terminator: " ") }
for x in stride(from: 0.0, through: 1.0, by: 0.5) { print(x, terminator: " ") }
print()
for i in (0..<3).reversed() { print(i, terminator: " ") }
for (i, c) in "abc".enumerated() { print(i, c, terminator: ";") }
for (a, b) in zip([1, 2], ["x", "y"]) { print(a, b, terminator: ";") }
print()
for i in 0..<10 where i % 3 == 0 { print(i, terminator: " ") }
for _ in 0..<2 { print("x", terminator: "") }
for i in 5..<5 { print("never", i) }
print()
var k = 3
while k > 0 { k -= 1; if k == 1 { continue }; print(k, terminator: " ") }
repeat { k += 2 } while k < 7
print(k)
for case let x? in [1, nil, 3] { print(x, terminator: " ") }
var it = [1, 2, 3].makeIterator()
while let x = it.next() { print(x, terminator: " ") }
print()
var stack = [1, 2, 3]
while let top = stack.popLast() { print(top, terminator: " ") }
print(stack)
for pair in [(1, "a"), (2, "b")] { print(pair.0, pair.1, terminator: " ") }
for (key, value) in ["a": 1] { print(key, value) }
// expect: 0 1 2 1 2 3 10 7 4 1 0.0 0.5 1.0 |
// expect: 2 1 0 0 a;1 b;2 c;1 x;2 y;
// expect: 0 3 6 9 xx
// expect: 2 0 8
// expect: 1 3 1 2 3 |
// expect: 3 2 1 []
// expect: 1 a 2 b a 1
