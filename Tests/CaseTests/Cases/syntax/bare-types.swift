struct S { static let one = 1; static func make() -> S.Type { self } }
let a = Int // error: expected member name or initializer call after type name
let b = [Int] // error: expected member name or initializer call after type name
let c = [String: Int] // error: expected member name or initializer call after type name
let d = S // error: expected member name or initializer call after type name
print(Int?) // error: expected member name or initializer call after type name
print(S.make(), S.one, Int.self, [Int].self, (Int, String).self, [String: Int](), Int.max)
switch 1 {
case Int: print(1) // error: 'is' keyword required to pattern match against type name
default: print(2)
}
