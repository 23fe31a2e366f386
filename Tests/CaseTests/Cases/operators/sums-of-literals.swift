// Where the libraries are imported, Swift takes lists of numbers that are added, and wanted as anything, for vectors.
let n = 3, numbers = [1, 2]
print([1] + [2])  // refused: Swift may take the literals of this sum for vectors
print(n > 2 ? [1.5] + [2] : [3])  // refused: Swift may take the literals of this sum for vectors
let anything: Any = [n] + [1]  // refused: Swift may take the literals of this sum for vectors
func ?? (a: Int?, b: Int) -> Int { 7 }  // refused: has the language's own meaning
print(numbers + [3], ["a"] + ["b"], ([1] + [2]) as [Int])
