func name(_ value: some Any) -> String { "\(type(of: value)) \(value)" }
print(name(1), name("a"), name([1.5]))
// expect: Int 1 String a Array<Double> [1.5]
