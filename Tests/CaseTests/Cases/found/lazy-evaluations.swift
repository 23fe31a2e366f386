// How often what is lazy asks its closures shows where they print, and is as often as in Swift.
func even(_ x: Int) -> Bool {
  print("e\(x)", terminator: " ")
  return x % 2 == 0
}
func next(_ x: Int) -> Int {
  print("n\(x)", terminator: " ")
  return x + 1
}
let numbers = [1, 2, 3, 4]
let chosen = numbers.lazy.map(next).filter(even)
print(chosen.first!)
print(chosen.contains(3), chosen.contains(4), (1...9).lazy.filter(even).contains(4))
print(chosen.lastIndex(of: 4)!, chosen.lastIndex(of: 5) as Any)
print(Array(chosen.prefix(2)))
print(Array(chosen.dropLast()), Array(chosen.dropLast(1)))
print(chosen.starts(with: [2]), numbers.lazy.map(next).starts(with: [2, 4]))
print(chosen.map(next).first!, numbers.lazy.filter(even).dropFirst().first!)
let front = numbers.lazy.prefix { next($0) < 4 }
print(front.first!, front.last!, front.count, front.isEmpty, Array(front), front.reversed().first!)
print(front[front.startIndex], front.firstIndex(of: 2) != nil, front.lastIndex(of: 4) as Any, front.dropFirst().first!)
let back = numbers.lazy.drop { next($0) < 4 }
print(back.first!, back.last!, back.count, back.isEmpty, Array(back), back[back.startIndex])
print(numbers.lazy.prefix { next($0) < 1 }.count, numbers.lazy.drop { next($0) < 9 }.isEmpty)
let pairs = numbers.lazy.flatMap { [next($0), $0] }
print(pairs.first!, pairs.last!, pairs.count, pairs.isEmpty, pairs.firstIndex(of: 3) != nil)
print([[], [1, 2], [], [3]].joined().reversed().map { $0 }, [[Int]]().joined().count, [[], [1]].joined().last!)
// expect: n1 e2 n1 2
// expect: e3 e4 n1 e2 n2 e3 n3 e4 e4 false true true
// expect: e4 n1 e2 n4 e5 n3 e4 n3 e5 2 nil
// expect: n1 e2 n2 e3 n3 e4 n4 e5 n1 e2 n1 e2 n2 e3 n3 e4 n4 e5 [2, 4]
// expect: n1 e2 n2 e3 n3 e4 n4 e5 n1 e2 n2 e3 n3 e4 n1 e2 n1 e2 n2 e3 n1 e2 n4 e5 n3 e4 n1 e2 n1 e2 n2 e3 [2] [2]
// expect: n1 e2 n2 e3 n3 e4 n1 n2 true false
// expect: n1 e2 n1 n2 e1 e2 e3 e4 e4 3 4
// expect: n1 n1 n1 n2 n3 n1 n1 n2 n1 n3 n1 n1 n2 n3 n1 n2 n3 1 2 2 false [1, 2] 2
// expect: n1 n1 n2 n1 n1 n2 n3 n1 n1 n2 n1 n1 1 true nil 2
// expect: n1 n2 n3 n1 n2 n3 n1 n2 n3 n1 n2 n3 n1 n2 n3 n1 n2 n3 n1 n2 n3 3 4 2 false [3, 4] 3
// expect: n1 n1 n2 n3 n4 0 true
// expect: n1 n1 n1 n4 n4 n1 n1 n2 n3 n4 n1 n1 n1 n1 n1 n1 n2 n2 2 4 8 false true
// expect: [3, 2, 1] 0 1
