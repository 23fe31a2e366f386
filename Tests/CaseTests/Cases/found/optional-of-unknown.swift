func cast<T>(_ value: Any) -> T { value as! T }
func none<T>() -> T? { nil }
let a: Int?? = nil
let b: Int?? = none()
let c: Int? = cast(3 as Int?)
print(a == nil, b == nil, c as Any)
// expect: true true Optional(3)
