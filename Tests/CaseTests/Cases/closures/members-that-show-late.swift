// What a closure that is a literal or takes statements gives shows late in Swift, so in a choice beside a value that is
// no optional `first` is not seen to be one.
let words = ["a", "b"], isShort = words.count == 2, n = 3
let a = isShort ? words.map { _ in 1 }.first : 0  // error: Swift does not see here
let b = isShort ? n : words.map { _ in 1 }.reversed().last  // error: cannot convert value of type 'Int?'
let c = isShort ? words.map { let k = $0; return k }.first : "c"  // error: Swift does not see here
let d = isShort ? words.map { [$0] }.first : words  // error: Swift does not see here
let e = [words.map { let k = $0.count; return k }.first, n]  // error: Swift takes 'first' for the method
let f = [[1, 2].map { $0 }.first, 3]  // error: Swift takes 'first' for the method
let g = [(1...2).map { $0 }.last, 3]  // error: Swift takes 'last' for the method
