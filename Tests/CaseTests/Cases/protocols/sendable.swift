protocol Named { var name: String { get } }
struct Dog: Named { var name = "Rex" }
enum Size { case small, large }
let named: any Named & Sendable = Dog()
func shown(_ n: some Named & Sendable) -> String { n.name }
func kept<T: Sendable>(_ x: T) -> [T] { [x] }
print(named.name, shown(Dog()), kept(Size.large).count) // expect: Rex Rex 1
