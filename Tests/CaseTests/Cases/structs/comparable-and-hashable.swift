struct Version: Comparable, Hashable {
  let major: Int
  let minor: Int
  static func < (a: Version, b: Version) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
}
let a = Version(major: 1, minor: 2), b = Version(major: 1, minor: 10)
print(a < b, a >= b, a == b, max(a, b).minor, [b, a].sorted().map(\.minor), [a, b].max()!.minor)
var seen: Set<Version> = [a]
print(seen.contains(b), seen.insert(b).inserted, seen.count)
var names = [a: "first"]
names[b] = "second"
print(names[Version(major: 1, minor: 2)] ?? "none", names.count)
struct Loose: Equatable {
  var n: Int
  static func == (a: Loose, b: Loose) -> Bool { a.n % 10 == b.n % 10 }
}
print(Loose(n: 3) == Loose(n: 13), Loose(n: 3) != Loose(n: 4), [Loose(n: 1)] == [Loose(n: 21)], [Loose(n: 5)].contains(Loose(n: 25)))
// expect: true false false 10 [2, 10] 10
// expect: false true 2
// expect: first 2
// expect: true true true true
