// Random numbers of narrow types take the low bits of what the generator gives.
struct X: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s } }
var g = X(s: 3)
print((0..<5).map { _ in UInt8.random(in: 0...255, using: &g) })
print((0..<5).map { _ in UInt8.random(in: 3..<17, using: &g) })
print((0..<5).map { _ in Int8.random(in: -128...127, using: &g) })
print((0..<5).map { _ in Int16.random(in: -3...3, using: &g) })
print((0..<5).map { _ in UInt64.random(in: .min ... .max, using: &g) })
print((0..<5).map { _ in UInt64.random(in: 0...(1 << 63), using: &g) })
print((0..<5).map { _ in Int.random(in: .min ... .max, using: &g) })
print((0..<5).map { _ in Int.random(in: 0..<Int.max, using: &g) })
print((0..<5).map { _ in UInt32.random(in: 1...6, using: &g) })
print((0..<5).map { _ in Double.random(in: 0...1, using: &g) })
print((0..<3).map { _ in (0..<100).randomElement(using: &g)! })
// expect: [214, 237, 248, 231, 234]
// expect: [9, 5, 3, 6, 5]
// expect: [-96, 111, -46, 57, 84]
// expect: [3, -2, 2, 1, 3]
// expect: [4254190577975110330, 8127489338377521665, 16766290046489985660, 8967791270029391131, 3544780660822670350]
// expect: [4227607482987716834, 2724523514712143167, 6851486645633195345, 4243702455077672676, 5924501388309224763]
// expect: [5232475843619967501, 4989639644427378840, 5374768187261740039, 255491814098833290, 8493437188792726161]
// expect: [347595434464520677, 6123037918217386004, 4740262355098388206, 7603351009524533673, 4996893028640999711]
// expect: [6, 3, 3, 1, 2]
// expect: [0.9256554720534339, 0.8379150455013319, 0.777726164803985, 0.8811784660102343, 0.9777878531538475]
// expect: [7, 54, 33]
