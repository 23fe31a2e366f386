struct Flags: OptionSet {
  let rawValue: Int
  static let a = Flags(rawValue: 1), b = Flags(rawValue: 1 << 1), c = Flags(rawValue: 1 << 2)
  static let all: Flags = [.a, .b, .c]
}
var f: Flags = [.a, .c]
print(f.contains(.a), f.contains(.b), f.rawValue, f.union(.b).rawValue, f.isSuperset(of: .a))
f.insert(.b); f.remove(.a)
print(f.rawValue, f == [.b, .c], f.intersection([.c]).rawValue, f.isEmpty, Flags.all.subtracting(f))
let none: Flags = []
print(none, none.isEmpty, f.symmetricDifference(.all).rawValue, f.insert(.c), f.insert(.a).inserted)
if f.contains([.a, .b]) { print("both") }
struct Bits: OptionSet, Hashable { let rawValue: UInt8; static let x = Bits(rawValue: 128) }
print(Set([Bits.x, [.x], []]).count, Bits.x.isDisjoint(with: []))
// expect: true false 5 7 true
// expect: 6 true 4 false Flags(rawValue: 1)
// expect: Flags(rawValue: 0) true 1 (inserted: false, memberAfterInsert: main.Flags(rawValue: 4)) true
// expect: both
// expect: 2 true
