func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
struct Held<T: Equatable> { var t: T }
let maybe: (Int, Int)? = (1, 2)
print(same((1, 2), (1, 2)))  // error: '(Int, Int)' does not conform to 'Equatable'
print([(1, 2)] == [(1, 2)])  // error: Equatable
print(maybe == (1, 2))  // error: Equatable
print(Held(t: (1, 2)))  // error: Equatable
print([(1, 2), (3, 4)].contains((1, 2)))  // error: Equatable
print(((1, 2), 3) == ((1, 2), 3))  // error: operator
print((1, 2, 3, 4, 5, 6, 7) == (1, 2, 3, 4, 5, 6, 7))  // error: operator
