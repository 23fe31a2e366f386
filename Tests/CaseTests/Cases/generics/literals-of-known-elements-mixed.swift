protocol Shape { var area: Double { get } }
struct Square: Shape { let side: Double; var area: Double { side * side } }
struct Strip: Shape { let length: Double; var area: Double { length } }
func total(_ shapes: some Sequence<any Shape>) -> Double { shapes.reduce(0) { $0 + $1.area } }
print(total([Square(side: 2), Strip(length: 0.5)])) // error: cannot convert value of type 'Strip' to expected element type 'Square'
