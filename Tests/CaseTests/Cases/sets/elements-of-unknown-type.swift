// What a misspelled name leaves without a type is not reported again.
func table(_ d: [String: Set<Strign>]) {} // error: cannot find type 'Strign' in scope
let words: Set<Wrod> = ["a"] // error: cannot find type 'Wrod' in scope
let counts: [Wrod: Int] = ["a": 1] // error: cannot find type 'Wrod' in scope
table(["a": ["b"]])
