protocol Shape { var area: Double { get } }
struct Square: Shape { let side: Double; var area: Double { side * side } }
struct Strip: Shape { let area = 0.5 }
func total(_ shapes: [any Shape]) -> Double { shapes.map { $0.area }.reduce(0, +) }
func show(_ values: [Int?]) { print(values) }
let numbers = [1, 2]
let maybe: [Int?] = numbers
show(numbers)
print(maybe, numbers as [Int?])
let squares = [Square(side: 1), Square(side: 2)]
print(total(squares), total([Strip()]))
let shapes: [any Shape] = squares
print(shapes.count, shapes[1].area)
let ages = ["a": 1]
let known: [String: Int?] = ages
print(known)
let nested: [[Int?]] = [numbers, []] as [[Int]]
print(nested)
func optionals() -> [Int?] { numbers }
print(optionals() + [nil])
var list: [Int?] = []
list = numbers
print(list)
let wrapped: [Int]? = numbers
let deeper: [Int?]? = wrapped
print(deeper ?? [])
let everything: [Any] = numbers
print(everything)
// expect: [Optional(1), Optional(2)]
// expect: [Optional(1), Optional(2)] [Optional(1), Optional(2)]
// expect: 5.0 0.5
// expect: 2 4.0
// expect: ["a": Optional(1)]
// expect: [[Optional(1), Optional(2)], []]
// expect: [Optional(1), Optional(2), nil]
// expect: [Optional(1), Optional(2)]
// expect: [Optional(1), Optional(2)]
// expect: [1, 2]
