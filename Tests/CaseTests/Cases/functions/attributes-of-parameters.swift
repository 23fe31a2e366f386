func run(@escaping action: () -> Int) -> Int { action() } // error: can only be applied to types
func late(_ value: @autoclosure Int) -> Int { value } // error: '@autoclosure' only applies to function types
typealias Making = () -> Int
func make(_ value: @autoclosure Making) -> Int { value() }
print(make(3))
