// A chain of lazy sequences stays lazy, also over a range without end, and its positions are its base's.
let squares = (1...).lazy.map { $0 * $0 }.filter { $0 % 3 == 1 }
print(Array(squares.prefix(5)), squares.first { $0 > 50 }!)
let odd = (0...).lazy.filter { $0 % 2 == 1 }.map { $0 + 10 }
print(odd.first { $0 > 12 }!)
var evaluated = 0
let doubled = [1, 2, 3, 4].lazy.map { x -> Int in
  evaluated += 1
  return x * 2
}
print(evaluated, doubled[2], evaluated, doubled.contains(8), evaluated)
print(doubled[3], doubled.startIndex, doubled.endIndex, doubled.count, doubled.last!)
let large = [1, 2, 3, 4].lazy.filter { $0 > 2 }
print(large[large.startIndex], large[3], large.first!)
// expect: [1, 4, 16, 25, 49] 64
// expect: 13
// expect: 0 6 1 true 5
// expect: 8 0 4 4 8
// expect: 3 4 3
