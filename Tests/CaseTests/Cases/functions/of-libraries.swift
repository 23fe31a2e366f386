// import Divergence
func max(_ a: Int, _ b: Int) -> Int { 7 }
print(max(1, 2), Swift.max(1, 2), Swift.Int("3")!, [1, 2].map(Swift.abs))
// expect: 7 2 3 [1, 2]
print(Swift.kl) // error: module 'Swift' has no member named 'kl'
print(Swift.kl([1], [1])) // error: module 'Swift' has no member named 'kl'
print(Swift.nothing) // error: module 'Swift' has no member named 'nothing'
