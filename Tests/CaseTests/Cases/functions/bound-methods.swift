// A method of a value, as a function, changes what it is given to change.
struct Scale {
  var factor: Int
  func apply(_ x: inout Int) { x *= factor }
  func apply(_ x: inout Int, _ y: inout [Int], adding n: Int) -> Int {
    x += n
    y.append(x)
    return factor
  }
  mutating func grow() { factor += 1 }
}
let scale: (inout Int) -> Void = Scale(factor: 3).apply
var number = 2
scale(&number)
print(number) // expect: 6
Scale.apply(Scale(factor: 5))(&number)
print(number) // expect: 30
let add = Scale(factor: 7).apply(_:_:adding:)
var list: [Int] = []
print(add(&number, &list, 4), number, list) // expect: 7 34 [34]
