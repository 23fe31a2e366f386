protocol Named { var name: String { get } }
struct Dog: Named { var name = "Rex" }
func kind<T>(_ x: T) -> String { "\(T.self)" }
func pair<T>(_ x: T) -> (T, Int) { (x, 1) }
func isInt<T>(_ x: T) -> Bool { x is Int }
func count<T>(_ xs: [T]) -> String { "\(T.self) \(xs.count)" }
struct Box<T> {
  var value: T
  static func kind(_ x: T) -> String { "\(T.self)" }
}
let (dog, number): (any Named, Any) = (Dog(), 5)
print(kind(dog), kind(number), pair(dog), isInt(number), isInt(dog))
print(count([dog, dog]), Box.kind(dog))
// expect: Dog Int (main.Dog(name: "Rex"), 1) true false
// expect: Named 2 Named
