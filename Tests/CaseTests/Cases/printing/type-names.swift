struct Box<T> {}
func name<T>(_ value: T) { print(T.self, String(reflecting: T.self), separator: "; ") }
name((Optional(1), [2], ["a": 3.5]))
name([Int].self)
name([(1, Optional("x"))])
print(type(of: zip([1], ["a"]).map { ($0, Optional($1)) }), (Int?, [Int]).self, [(Int?, String)].self, Box<(Int, [Int])>())
// expect: (Optional<Int>, Array<Int>, Dictionary<String, Double>); (Swift.Optional<Swift.Int>, Swift.Array<Swift.Int>, Swift.Dictionary<Swift.String, Swift.Double>)
// expect: Array<Int>.Type; Swift.Array<Swift.Int>.Type
// expect: Array<(Int, Optional<String>)>; Swift.Array<(Swift.Int, Swift.Optional<Swift.String>)>
// expect: Array<(Int, Optional<String>)> (Optional<Int>, Array<Int>) Array<(Optional<Int>, String)> Box<(Int, Array<Int>)>()
