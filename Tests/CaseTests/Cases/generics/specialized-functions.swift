// Functions are not given their generic arguments by name.
func same<T>(_ t: T) -> T { t }
struct Box<T> { var t: T }
print(same(3), Box<Double>(t: 3).t) // expect: 3 3.0
