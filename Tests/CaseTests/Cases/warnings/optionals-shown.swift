let o: Int? = 1
let table = ["a": 1]
print(o) // warning: expression implicitly coerced from 'Int?' to 'Any'
print(o as Any, o ?? 0, o!, table["a"] as Any)
print("\(o)") // warning: string interpolation produces a debug description for an optional value
print("\(o as Int?) \(String(describing: o)) \(o as Any) \(o ?? 0)")
print("\(table["b"])") // warning: string interpolation produces a debug description for an optional value
let any: Any = o // warning: expression implicitly coerced from 'Int?' to 'Any'
let twice: Int?? = 1
let once: Any? = twice // warning: expression implicitly coerced from 'Int??' to 'Any?'
let all: [Any] = [1, 2.5, "a"]
print(any, once as Any, all)
// expect: Optional(1)
// expect: Optional(1) 1 1 Optional(1)
// expect: Optional(1)
// expect: Optional(1) Optional(1) Optional(1) 1
// expect: nil
// expect: Optional(1) Optional(Optional(1)) [1, 2.5, "a"]
