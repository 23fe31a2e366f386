let d = 2.5, isSet = true, numbers = [1.5, 2.5]
let missing: Double? = nil
func show(_ value: () -> Any) { print(value()) }
func showEach(_ value: (Double) -> Any) { print(numbers.map { value($0) }) }
struct Rule { let apply: (Double) -> Any }
// What a closure of one expression gives is of one type, whatever is wanted of it.
show { isSet ? 0 : d }
// expect: 0.0
showEach { $0 > 2 ? 1 : $0 }
// expect: [1.5, 1.0]
show { missing ?? 0 }
// expect: 0.0
let halves: [Any] = numbers.map { isSet ? 0 : $0 / 2 }
print(halves, Rule { isSet ? 1 : $0 }.apply(2), ([{ isSet ? 0 : d }] as [() -> Any])[0]())
// expect: [0.0, 0.0] 1.0 0.0
// Unless the closure says what it gives or is all there is, or a part of the value is meant.
show { () -> Any in isSet ? 0 : d }
// expect: 0
let value: () -> Any = { isSet ? 0 : d }
let lists: [[Any]] = numbers.map { [isSet ? 0 : $0, 1] }
let pairs: [(Any, Any)] = numbers.map { (isSet ? 0 : $0, 1) }
print(value(), lists, pairs)
// expect: 0 [[0, 1], [0, 1]] [(0, 1), (0, 1)]
show { let y = d; return isSet ? 0 : y }
// expect: 0
