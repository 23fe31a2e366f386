// Loops in which the last bits of a number say how the next one comes of it.
func collatz(_ start: Int) -> (steps: Int, last: Int) {
  var n = start
  var count = 0
  while n != 1 {
    n = n % 2 == 0 ? n / 2 : 3 * n + 1
    count += 1
  }
  return (count, n)
}
print(collatz(27), collatz(1), collatz(2), collatz(837_799), collatz(1 << 60))

// The bits, the product and the count are read afterwards too; negative numbers end otherwise.
func negative(_ start: Int, until last: Int) {
  var n = start, rest = 0, product = 0, rounds = 10
  while n != -17 {
    rest = n % 4
    if rest == 0 { n = n / 4 } else { product = n * 5; n = product + -2 }
    rounds += -1
    if rounds == 0 { break }
  }
  print(n, rest, product, rounds, last)
}
negative(-7, until: -17)
negative(-64, until: -17)
negative(3, until: -17)

func kept(_ start: Int) -> String {
  var n = start, rest = 7, product = 7, rounds = 0
  while n != 5 {
    rest = n % 2
    if rest == 0 { n = n / 2 } else { product = n * 3; n = product + 1 }
    rounds += 1
  }
  return "\(n) \(rest) \(product) \(rounds)"
}
print(kept(5), kept(10), kept(13), kept(3), kept(20))

func ones(_ x: Int) -> Int {
  var n = x, count = 0
  while n != 0 {
    if n & 1 == 1 { n = n + -1 } else { n = n / 2 }
    count += 1
  }
  return count
}
print(ones(0), ones(1), ones(255), ones(.max), ones(1 << 40))

func other(_ x: Int) -> Int {
  var n = x, count = 100
  while n != 1 {
    n = n % 2 != 0 ? n * 3 + 1 : n / 2
    count += 3
  }
  return count
}
print(other(27), other(9), other(1))
// expect: (steps: 111, last: 1) (steps: 0, last: 1) (steps: 1, last: 1) (steps: 524, last: 1) (steps: 60, last: 1)
// expect: -73242187 -1 -73242185 0 -17
// expect: -117187 -1 -117185 0 -17
// expect: 24414063 1 24414065 0 -17
// expect: 5 7 7 0 5 0 7 1 5 0 39 4 5 0 9 2 5 0 7 2
// expect: 0 1 15 125 41
// expect: 433 157 100
