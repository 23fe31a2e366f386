// the elements of a literal are what the parameter says that they are
protocol Shape { var area: Double { get } }
struct Square: Shape { let side: Double; var area: Double { side * side } }
struct Strip: Shape { let length: Double; var area: Double { length } }
func total(_ shapes: some Sequence<any Shape>) -> Double { shapes.reduce(0) { $0 + $1.area } }
func count<C: Collection>(_ shapes: C) -> Int where C.Element == any Shape { shapes.count }
print(total([Square(side: 2)]), total([Strip(length: 0.5), Strip(length: 1)]), count([Strip(length: 1)]))
// expect: 4.0 1.5 1
func present(_ values: some Sequence<Int?>) -> Int { values.reduce(0) { $0 + ($1 == nil ? 0 : 1) } }
let one = 1
print(present([one, one]), present([one, nil]), present([nil]))
// expect: 2 1 0
