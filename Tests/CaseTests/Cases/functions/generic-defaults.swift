protocol Shape { var sides: Int { get } }
struct Square: Shape { var sides = 4 }
struct Triangle: Shape { var sides = 3 }
func sides(of shape: some Shape = Square()) -> Int { shape.sides }
print(sides(), sides(of: Triangle()))  // expect: 4 3
func count<S: Shape>(_ shape: S = Triangle(), times: Int = 2) -> Int { shape.sides * times }
print(count(), count(Square()), count(times: 3))  // expect: 6 8 9
func total(_ values: some Sequence<Int> = [1, 2]) -> Int { values.reduce(0, +) }
print(total(), total(1...4))  // expect: 3 10
func lengths<C: Collection>(_ values: C = [1, 2], of one: (C.Element) -> Int = { _ in 1 }) -> Int {
    values.map(one).reduce(0, +)
}
print(lengths(), lengths("abc"))  // expect: 2 3
struct Row<Values: Sequence> {
    let values: Values
    init(_ values: Values = [1, 2, 3]) { self.values = values }
    func shown(as text: some CustomStringConvertible = "row") -> String { text.description }
}
print(Row().values, Row(1...2).values, Row().shown(), Row().shown(as: 5))  // expect: [1, 2, 3] 1...2 row 5
func product<T: Numeric>(_ a: T, by b: T = 2) -> T { a * b }
print(product(3), product(2.5))  // expect: 6 5.0
