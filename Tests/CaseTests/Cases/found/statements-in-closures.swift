// The statements of an inner closure wait for the types of what the closures around it take.
func permutations<T>(_ xs: [T]) -> [[T]] {
  guard let first = xs.first else { return [[]] }
  return permutations(Array(xs.dropFirst())).flatMap { p in
    (0...p.count).map { i in
      var q = p
      q.insert(first, at: i)
      return q
    }
  }
}
print(permutations([1, 2, 3]).count, permutations(["a", "b"]))
print([[1, 2], [3]].map { row in row.map { x in if row.count > 1 { x } else { -x } } })
let sums = [[1, 2], [3]].map { row in
  row.map { x -> String in
    let last = row.last!
    return "\(x)/\(last)"
  }
}
print(sums)
let squares: [Int: Int] = [[1, 2], [3]].reduce(into: [:]) { all, row in
  row.forEach { x in
    let y = x * x
    all[x] = y
  }
}
print(squares.values.sorted())
// expect: 6 [["a", "b"], ["b", "a"]]
// expect: [[1, 2], [-3]]
// expect: [["1/2", "2/2"], ["3/3"]]
// expect: [1, 4, 9]
