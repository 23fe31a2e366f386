// A set of one's own gets the rest of the protocol for what it must have.
struct Bits: SetAlgebra {
  var bits: UInt64 = 0
  init() {}
  init(bits: UInt64) { self.bits = bits }
  func contains(_ member: Int) -> Bool { bits >> UInt64(member) & 1 == 1 }
  @discardableResult
  mutating func insert(_ member: Int) -> (inserted: Bool, memberAfterInsert: Int) {
    defer { bits |= 1 << UInt64(member) }
    return (!contains(member), member)
  }
  @discardableResult
  mutating func remove(_ member: Int) -> Int? {
    defer { bits &= ~(1 << UInt64(member)) }
    return contains(member) ? member : nil
  }
  mutating func update(with member: Int) -> Int? { insert(member).inserted ? nil : member }
  func union(_ other: Bits) -> Bits { Bits(bits: bits | other.bits) }
  func intersection(_ other: Bits) -> Bits { Bits(bits: bits & other.bits) }
  func symmetricDifference(_ other: Bits) -> Bits { Bits(bits: bits ^ other.bits) }
  mutating func formUnion(_ other: Bits) { bits |= other.bits }
  mutating func formIntersection(_ other: Bits) { bits &= other.bits }
  mutating func formSymmetricDifference(_ other: Bits) { bits ^= other.bits }
}
var set: Bits = [1, 5, 9]
set.insert(20)
print(set.bits, set.contains(5), set.isSubset(of: [1, 5, 9, 20, 40]), set.isStrictSuperset(of: [1, 5]))
// expect: 1049122 true true true
set.subtract([1])
print(set.subtracting([9]).bits, set.isDisjoint(with: [2, 3]), set == [20, 9, 5], Bits().isEmpty, Bits(1...3).bits)
// expect: 1048608 true true true 14
print(set.remove(5) as Any, set.remove(6) as Any, set.isSuperset(of: [9]), set.isStrictSubset(of: set))
// expect: Optional(5) nil true false
func joined<S: SetAlgebra>(_ parts: [S]) -> S { parts.reduce(into: S()) { $0.formUnion($1) } }
print(joined([[1], [2, 3]] as [Bits]).bits, joined([[1], [2]] as [Set<Int>]).sorted())
// expect: 14 [1, 2]
