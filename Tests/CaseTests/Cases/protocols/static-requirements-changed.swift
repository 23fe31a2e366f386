protocol Counted { static var count: Int { get set } }
struct E: Counted { static var count = 0 }
enum F: Counted { static var count: Int { get { E.count } set { E.count = newValue * 2 } } }
func add<T: Counted>(_: T.Type) { T.count += 1 }
add(E.self); add(E.self)
print(E.count)
add(F.self)
print(E.count, F.count)
// expect: 2
// expect: 6 6
