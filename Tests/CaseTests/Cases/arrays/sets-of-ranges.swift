let xs = [1, 2, 3]
print(xs.indices(where: { $0 > 1 })) // refused: sets of ranges of indices are not supported in cells
print(xs.indices.filter { xs[$0] > 1 })
