let a = [3, 1, 2].sort() // error: cannot use mutating member 'sort' on immutable value of type '[Int]'
let b = [3, 1, 2].sorted { $0 } // error: contextual closure expects 2 arguments, but 1 was used in closure body
print(b)
