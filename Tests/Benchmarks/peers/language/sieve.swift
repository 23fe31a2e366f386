func primes(below limit: Int) -> Int {
  var isPrime = [Bool](repeating: true, count: limit)
  isPrime[0] = false
  isPrime[1] = false
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
  var count = 0
  for n in 0..<limit where isPrime[n] { count += 1 }
  return count
}
print(primes(below: 15_000_000))
