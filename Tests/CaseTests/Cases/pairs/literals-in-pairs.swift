// A list beside a value of a known type, in a pair that is an element of another literal, is an array where all is stated
// by `as`, a side of a choice, or given to an operator or a generic function.
let n = 4
var pairs: [(Int, Set<Int>)] = []
let a = [(n, [7])] as [(Int, Set<Int>)]  // error: Swift takes this literal for an array
let b = ["a": (n, [])] as [String: (Int, Set<Int>)]  // error: Swift takes this literal for an array
pairs += [(n, [7])]  // error: Swift takes this literal for an array
pairs.append(contentsOf: [(n, [7])])  // error: Swift takes this literal for an array
pairs = n > 4 ? pairs : [(n, [7])]  // error: Swift takes this literal for an array
