// A loop's stated type says what its sequence holds, literals in it too.
for step: UInt8 in stride(from: 0, through: 10, by: 5) { print(~step, terminator: " ") }  // expect: 255 250 245 |
print()
for number: Double in [1, 2] { print(number) }  // expect: 1.0
// expect: 2.0
for small: UInt8 in 0..<2 { print(~small) }  // expect: 255
// expect: 254
for (index, value): (Int, Double) in [(1, 2)] { print(index, value) }  // expect: 1 2.0
