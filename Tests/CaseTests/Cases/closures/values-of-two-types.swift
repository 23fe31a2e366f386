let d = 2.5, isSet = true
func show(_ value: () -> Any) { print(value()) }
show { isSet ? 1 : "none" } // error: mismatching types
let all: [Any] = [1, 2].map { isSet ? $0 : d * 2 }
let text: [Any] = [1, 2].map { $0 > 1 ? $0 : "one" } // error: mismatching types
