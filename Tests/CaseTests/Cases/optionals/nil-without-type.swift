func take(_ value: Any) {}
func maybe(_ value: Any?) {}

print(nil) // error: 'nil' requires a contextual type
take(nil) // error: 'nil' requires a contextual type
let any: Any = nil // error: 'nil' requires a contextual type
_ = nil // error: 'nil' requires a contextual type
print((nil, 1)) // error: 'nil' requires a contextual type
print("\(nil)") // error: 'nil' requires a contextual type
maybe(nil)
print(nil as Int? as Any, [nil, 1], [nil])
