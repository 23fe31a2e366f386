extension Collection { func f() -> String { "any" } }
extension Collection where Element == Int { func f() -> String { "ints" } }
extension Collection where Element: Equatable { func g() -> String { "equatable" } }
extension Collection { func g() -> String { "any" } }
extension Sequence { mutating func h() -> String { "any" } }
extension Sequence where Element: Comparable { mutating func h() -> String { "comparable" } }
extension Collection { func k(_ n: Int) -> String { "any" } }
extension Collection where SubSequence == Self { func k(_ n: Int) -> String { "slice" } }
var a = [1]; var s = ["x"]
print(a.f(), s.f(), a.g(), s.g(), a.h(), [{ 1 }].g(), a[...].k(1), a.k(1), "abc"[...].k(2), "abc".k(2))
extension Collection { var p: String { "any" }; subscript(q q: Int) -> String { "any" } ; static func st() -> String { "any" } }
extension Collection where Element == Int { var p: String { "ints" }; subscript(q q: Int) -> String { "ints" }; static func st() -> String { "ints" } }
extension Optional { var d: String { "any" }; func m() -> String { "any" } }; extension Optional where Wrapped == Int { var d: String { "int" }; func m() -> String { "int" } }
extension Array { func z() -> String { "any" }; var zz: String { "any" } }; extension Array where Element: Hashable { func z() -> String { "hashable" }; var zz: String { "hashable" } }
print([1].p, ["a"].p, [1][q: 0], ["a"][q: 0], [Int].st(), [String].st(), Optional(1).d, Optional("a").d, Optional(1).m(), Optional("x").m(), [1].z(), [{ 1 }].z(), [1].zz, [{ 1 }].zz)
// expect: ints any equatable equatable comparable any slice any slice any
// expect: ints any ints any ints any int any int any hashable any hashable any
