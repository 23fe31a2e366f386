var isPrime = [Bool](repeating: true, count: 50)
isPrime[0] = false; isPrime[1] = false
var i = 2
while i * i < isPrime.count {
  if isPrime[i] { for j in stride(from: i * i, to: isPrime.count, by: i) { isPrime[j] = false } }
  i += 1
}
print(isPrime.indices.filter { isPrime[$0] })
print(isPrime.enumerated().filter { $0.element }.map { $0.offset }.count)
// expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
// expect: 15
