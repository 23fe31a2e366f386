// What a capture list makes of a literal has the literal's own type before the statements are looked at.
let f: (Int) -> Int = { [y = 0, zs = [1, 2]] p in
  let sum = y + zs.count + p
  return sum
}
print(f(3))
func applied<T, U>(_ x: T, _ f: (T) -> U) -> U { f(x) }
print(
  applied(2.5) { a in
    let inner = { [b = a + 1, c = 3] in
      print(b, c)
      return b * 2
    }
    return inner()
  })
// expect: 5
// expect: 3.5 3
// expect: 7.0
