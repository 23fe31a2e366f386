let numbers = [1, 2]
print([numbers.count, 3], [numbers.first, nil, 3], [numbers.first, numbers.last], [numbers.first ?? 0, 3])
// expect: [2, 3] [Optional(1), nil, Optional(3)] [Optional(1), Optional(2)] [1, 3]
let stated: [Int?] = [numbers.first, 3]
func show(_ values: [Int?]) { print(values) }
show(stated)
show([[1, 2].first, 3])
// expect: [Optional(1), Optional(3)]
// expect: [Optional(1), Optional(3)]
