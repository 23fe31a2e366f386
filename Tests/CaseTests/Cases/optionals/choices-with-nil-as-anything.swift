let d = 2.5, isTop = d > 1
// Values beside nil are of one type, whatever is wanted.
print((d < 0 ? nil : isTop ? 1 : d) as Any)
// expect: Optional(1.0)
let any: Any = d < 0 ? nil : isTop ? 1 : d, anyOptional: Any? = d < 0 ? nil : isTop ? 1 : d
print(any, anyOptional as Any)
// expect: Optional(1.0) Optional(1.0)
let closure: () -> Any = { d < 0 ? nil : isTop ? 1 : d }
print(closure())
// expect: Optional(1.0)
func value() -> Any? { d < 0 ? nil : isTop ? 1 : d }
print(value() as Any, [d < 0 ? nil : isTop ? 1 : d] as [Any?])
// expect: Optional(1.0) [Optional(1.0)]
// Others keep their own.
let kept: Any = isTop ? 1 : d, keptOptional: Any? = isTop ? 1 : d
print(kept, keptOptional as Any)
// expect: 1 Optional(1)
// A closure that is wanted as an optional does not look at what is wanted of its value.
let plain: () -> Any = { isTop ? 1 : d }, optional: (() -> Any)? = { isTop ? 1 : d }
print(plain(), optional!())
// expect: 1 1.0
