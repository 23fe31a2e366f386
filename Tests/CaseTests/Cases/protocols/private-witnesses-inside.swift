private protocol Shape { func area() -> Double }
struct Square: Shape {
    let side: Double
    fileprivate func area() -> Double { side * side }
}
print(Square(side: 3).area()) // expect: 9.0
private struct Grade: Comparable {
    let points: Int
    fileprivate static func < (a: Grade, b: Grade) -> Bool { a.points < b.points }
}
print(Grade(points: 1) < Grade(points: 2)) // expect: true
protocol Named { var name: String { get } }
struct Dog: Named {
    private(set) var name = "Rex"
    mutating func rename(_ name: String) { self.name = name }
}
var dog = Dog()
dog.rename("Bo")
print(dog.name) // expect: Bo
struct Wheel {
    private struct Spoke: Equatable, CustomStringConvertible {
        var length = 1
        var description: String { "spoke \(length)" }
    }
    func show() { print(Spoke(), Spoke() == Spoke(length: 2)) }
}
Wheel().show() // expect: spoke 1 false
