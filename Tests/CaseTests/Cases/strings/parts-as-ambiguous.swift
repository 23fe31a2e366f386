// Where as much speaks for parts of the text as for slices of an array, neither is meant.
let text = "one three two"
print(text.split(separator: " ").map { $0.count }) // error: ambiguous use of 'split'
print(text.split { $0 == " " }.map { word in word.count }.max() ?? 0) // error: ambiguous use of 'split'
print(["a b"].map { $0.split(separator: " ").map { $0.count } }) // error: ambiguous use of 'split'
print(text.split(separator: " ").map { $0 + "x" }.filter { $0.count == 2 }) // error: ambiguous use of 'split'
print(Dictionary(grouping: text.split(separator: " ")) { $0.count }) // error: ambiguous use of 'split'
print(text.split(separator: " ").dropFirst().filter { $0.count > 2 }) // error: ambiguous use of 'split'
let long = text.split(separator: " ").filter { $0.count > 2 }.joined(separator: " ") // error: ambiguous use of 'split'
