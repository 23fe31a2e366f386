struct S {
    var size: Int
    static func make() -> S { S(size: size) }  // error: instance member 'size' cannot be used on type 'S'
}
func double(_ x: inout Int) { x *= 2 }
double(5)  // error: cannot pass immutable value as inout argument: literals are not mutable
let text = "abc"
print(text[0])  // error: cannot subscript 'String' with an Int
let words = ["a"]
print(words.first.uppercased())  // error: must be unwrapped to refer to member 'uppercased'
print(Int("3") ?? "0")
let count: Int = Int("3") ?? "0"  // error: '??' gives a value of type 'Int'
