protocol Named { func name() -> String }
struct Dog: Named { func name() -> String { "dog" } }
extension Array where Element: Named { func all() -> String { map { $0.name() }.joined() } }
func one<T: Named>(_ x: T) -> String { x.name() }
func many<T: Named>(_ xs: [T]) -> String { xs.map { $0.name() }.joined() }
func each<S: Sequence>(_ xs: S) -> String where S.Element: Named { xs.map { $0.name() }.joined() }
let pack: [any Named] = [Dog(), Dog()]
print(one(pack[0]))
print(pack.all()) // error: type 'any Named' cannot conform to 'Named'
print(many(pack)) // error: type 'any Named' cannot conform to 'Named'
print(each(pack)) // error: type 'any Named' cannot conform to 'Named'
