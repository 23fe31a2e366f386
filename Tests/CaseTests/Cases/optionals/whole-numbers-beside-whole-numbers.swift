let (whole, fraction) = ([1, 2].max() ?? 0, [1.5, 2].max() ?? 0)
print(whole, fraction, 2 * ([1, 2].max() ?? 0.5), [1.5].first { $0 > 1 } ?? 0.5, [1, 2].max() ?? 0.5)
// expect: 2 2.0 4.0 1.5 2.0
let highest: Double = [1, 2].max() ?? 0.5
print(highest)
// expect: 2.0
