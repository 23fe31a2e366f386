// Arrays of truth values keep a byte for each: whatever arrays can do.
var flags = [Bool](repeating: true, count: 10)
flags[3] = false
flags.append(false)
flags.append(contentsOf: [true, false])
print(flags, flags.count, flags.filter { $0 }.count)

var changed = flags
changed.swapAt(0, 3)
changed.remove(at: 1)
changed.removeLast()
print(changed, flags == changed, Set(flags).count, flags != changed)

var grid = [[Bool]](repeating: [false, true], count: 3)
grid[1][0].toggle()
grid[2].append(3 > 2)
print(grid, grid.map { $0.contains(true) })

var counts: [Bool: Int] = [true: 1]
counts[false, default: 0] += 2
counts[true]! += 5
print(counts[true] ?? 0, counts[false]!, counts.keys.map { $0 ? 1 : 0 }.sorted(), Array(counts.values).sorted())

var named: [String: Bool] = ["a": true]
named["b"] = false
named["a"]?.toggle()
named["c", default: true].toggle()
print(named.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }, named.values.filter { $0 }.count)

let both = zip(flags, flags.reversed()).map { $0 && $1 }
print(both, flags[2..<5], Array(flags[2..<5]), flags.firstIndex(of: false)!, flags.dropFirst(3).first!)

struct Light { var isOn: Bool }
var lights = [Light](repeating: Light(isOn: true), count: 3)
lights[1].isOn = false
lights[2].isOn.toggle()
print(lights.map(\.isOn))

let unsure: [Bool?] = [true, nil, false]
print(unsure.compactMap { $0 }, unsure)

func invert(_ values: inout [Bool]) { for i in values.indices { values[i] = !values[i] } }
invert(&flags)
print(flags, flags.sorted { !$0 && $1 }, flags.reduce(true) { $0 != $1 }, flags.allSatisfy { $0 })

var longer = flags
longer.replaceSubrange(1..<3, with: [true, true, true])
longer.insert(false, at: 0)
print(longer, longer.last!, longer.isEmpty, [longer, flags].joined().filter { $0 }.count)
for (index, isSet) in longer.enumerated() where isSet { print(index, terminator: " ") }
print()

func sieve(_ limit: Int) -> [Int] {
  var isPrime = [Bool](repeating: true, count: limit)
  var p = 2
  while p * p < limit {
    if isPrime[p] {
      var multiple = p * p
      while multiple < limit {
        isPrime[multiple] = false
        multiple += p
      }
    }
    p += 1
  }
  var primes: [Int] = []
  for n in 2..<limit where isPrime[n] { primes.append(n) }
  return primes
}
print(sieve(40), sieve(3))

// A copy is not touched by a loop that fills the other.
let before = [Bool](repeating: false, count: 8)
var after = before
var at = 1
while at < after.count {
  after[at] = true
  at += 2
}
print(before, after, at)
flags.removeAll()
flags.append(true)
print(flags)
// expect: [true, true, true, false, true, true, true, true, true, true, false, true, false] 13 10
// expect: [false, true, true, true, true, true, true, true, true, false, true] false 2 true
// expect: [[false, true], [true, true], [false, true, true]] [true, true, true]
// expect: 6 2 [0, 1] [2, 6]
// expect: ["afalse", "bfalse", "cfalse"] 0
// expect: [false, true, false, false, true, true, true, true, true, false, false, true, false] [true, false, true] [true, false, true] 3 false
// expect: [true, false, false]
// expect: [true, false] [Optional(true), nil, Optional(false)]
// expect: [false, false, false, true, false, false, false, false, false, false, true, false, true] [false, false, false, false, false, false, false, false, false, false, true, true, true] false false
// expect: [false, false, true, true, true, true, false, false, false, false, false, false, true, false, true] true false 9
// expect: 2 3 4 5 12 14 |
// expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37] [2]
// expect: [false, false, false, false, false, false, false, false] [false, true, false, true, false, true, false, true] 9
// expect: [true]
