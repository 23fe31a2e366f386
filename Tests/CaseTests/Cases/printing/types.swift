print(Int.self, Double.self, String.self)
print([1: 2].count)
// expect: Int Double String
// expect: 1
