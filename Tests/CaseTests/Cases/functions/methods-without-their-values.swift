struct Scale {
    var factor = 1
    func times(_ k: Int) -> Int { factor * k }
    func plain() -> Int { factor }
    func named(_ a: Int, by b: Int) -> String { "\(a) \(b) \(factor)" }
    func risky(_ k: Int) throws -> Int { factor + k }
    func over(_ a: Int) -> String { "whole" }
    func over(_ a: String) -> String { "text" }
}
let times = Scale.times
print(times(Scale(factor: 4))(3), Scale.times(Scale(factor: 2))(5))  // expect: 12 10
print([Scale(), Scale(factor: 3)].map(Scale.plain).map { $0() }, ["a", "b"].map(String.uppercased).map { $0() })  // expect: [1, 3] ["A", "B"]
let stated: (Scale) -> (Int) -> Int = Scale.times
let named = Scale.named(_:by:)
print(stated(Scale())(2), named(Scale(factor: 7))(1, 2))  // expect: 2 1 2 7
print(try Scale.risky(Scale())(3), Scale.over(Scale())("x"))  // expect: 4 text
struct Box<T> {
    var value: T
    func pair(_ other: T) -> (T, T) { (value, other) }
}
print(Box<Int>.pair(Box(value: 1))(2), Box.pair(Box(value: "a"))("b"))  // expect: (1, 2) ("a", "b")
print([1, 2, 3].map(Int.isMultiple).map { $0(2) })  // expect: [false, true, false]
protocol Sized { func size() -> Int }
extension Scale: Sized { func size() -> Int { 9 } }
func size<T: Sized>(_ value: T) -> Int { T.size(value)() }
print(size(Scale()))  // expect: 9
