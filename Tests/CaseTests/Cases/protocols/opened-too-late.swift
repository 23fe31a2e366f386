// Swift opens what it knows to be anything of a protocol before it looks at the call.
protocol Shape { var size: Int { get } }
struct Square: Shape { var size = 2 }
func measure<T: Shape>(_ shape: T) -> Int { shape.size }
let shapes: [any Shape] = [Square()]
let table: [String: any Shape] = ["a": Square()]
let square: any Shape = Square()
struct Holder { var shape: any Shape = Square() }
print(measure(square), measure(shapes[0]), shapes.map { measure($0) }, measure(table["a"]!), measure(Holder().shape))
_ = measure(square as any Shape) // error: type 'any Shape' cannot conform to 'Shape'
_ = measure(shapes.first!) // error: type 'any Shape' cannot conform to 'Shape'
_ = measure(true ? square : square) // error: type 'any Shape' cannot conform to 'Shape'
_ = measure(shapes.first ?? square) // error: type 'any Shape' cannot conform to 'Shape'
_ = table.map { measure($0.value) } // error: type 'any Shape' cannot conform to 'Shape'
_ = table.map { pair in
  let shape = pair.value
  return measure(shape)
}
func opaque() -> some Shape { square } // error: requires that 'any Shape' conform to 'Shape'
