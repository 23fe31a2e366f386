struct P { var n = 1 }
func biggest<T: Comparable>(_ a: T, _ b: T) -> T { a > b ? a : b }
print(biggest(P(), P())) // error: 'P'
