enum Level: Int { case low = 1, high }
print(Level(rawValue: 7) ?? .low, Level(rawValue: 2) ?? .low)
print([2.5].max() ?? .nan, [Double]().max() ?? .infinity)
let level = Level(rawValue: 9) ?? Level(rawValue: 8) ?? .high
print(level)
// expect: low high
// expect: 2.5 inf
// expect: high
