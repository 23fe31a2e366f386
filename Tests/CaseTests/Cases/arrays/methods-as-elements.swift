// Swift takes the method of the property's name, and prints '(Function)'.
let numbers = [1, 2]
print([numbers.first, 3]) // refused: Swift takes 'first' for the method of this name here
print([[1, 2].last, 3]) // refused: Swift takes 'last' for the method of this name here
for (key, value) in ["a": numbers.first, "b": 3] { print(key, value as Any) } // refused: Swift takes 'first'
let mixed = [3, numbers.first] // error: Swift takes 'first' for the method of this name here
