let text = "one three two"
print(text.split(separator: " ").map { $0.count }) // error: Swift takes the parts of this text for array slices here
print(text.split { $0 == " " }.map { word in word.count }.max() ?? 0) // error: or calls 'split' ambiguous
print(["a b"].map { $0.split(separator: " ").map { $0.count } }) // error: or calls 'split' ambiguous
