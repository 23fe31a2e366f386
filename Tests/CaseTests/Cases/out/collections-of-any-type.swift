let some = AnyCollection([1, 2, 3]) // refused: collections of any type are not supported in cells
let changes = [1, 2].difference(from: [1]) // refused: differences of collections are not supported in cells
let n: AnyHashable = 3 // refused: values of any hashable type are not supported in cells
