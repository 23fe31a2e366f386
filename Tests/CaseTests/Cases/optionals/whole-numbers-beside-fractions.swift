let highest = [1, 2].max() ?? 0.5 // refused: takes both sides of this '??' for Any
let first = [1, 2].first { $0 > 1 } ?? 0.5 // refused: takes both sides of this '??' for Any
