let (isTrue, i, d, n) = (true, 1, 2.5, Optional(5))
print(isTrue ? 1 : 1.5, isTrue ? 0 : d, isTrue ? i : d, isTrue ? i : "none", isTrue ? 2 * 3 : 1.5)
// expect: 1 0 1 1 6
print(isTrue ? d : 0, !isTrue ? d * 2 : 0, isTrue ? 1 : d + 1, !isTrue ? max(d, 1) : 0, isTrue ? 1 + 1 : 2.5 * 2)
// expect: 2.5 0 1 0 2
print(isTrue ? (1, 2) : (1.5, 2), isTrue ? [1] : [1.5], isTrue ? [i] : [d], isTrue ? [1: 2] : [1: 2.5])
// expect: (1, 2) [1] [1] [1: 2]
print(isTrue ? isTrue ? 1 : 2.5 : 3, isTrue ? 1 : isTrue ? "a" : 3, isTrue ? nil : 1, isTrue ? [] : [1])
// expect: 1 1 nil []
print([isTrue ? 1 : d], (isTrue ? 1 : d, 2), "\(isTrue ? 1 : d)", { isTrue ? 1 : d }(), [1, d].first!)
// expect: [1.0] (1.0, 2) 1.0 1.0 1.0
let any: Any = isTrue ? 1 : n
let list: [Any] = [isTrue ? 1 : d]
let double = isTrue ? 1 : d
print(any, list, double, (isTrue ? i : n) as Any, (isTrue ? i : nil) as Any)
// expect: Optional(1) [1] 1.0 1 Optional(1)
func half(_ x: Int) -> Int { x / 2 }
func half(_ x: Double) -> Double { x / 2 }
print(isTrue ? half(4) : 1.5, isTrue ? 0 : [1, 2].reduce(0) { $0 + Double($1) }, isTrue ? 0 : [d].reduce(0, +))
// expect: 2 0 0
func show(_ value: Any?) { print(value as Any) }
show(isTrue ? 0 : d)
show(isTrue ? nil : d)
// expect: Optional(0)
// expect: nil
enum Shape { case point, circle(Double) }
print(isTrue ? Shape.point : .circle(1), isTrue ? .point : Shape.circle(1), isTrue ? .circle(2) : Shape.point)
// expect: point point circle(2.0)
protocol Animal { var name: String { get } }
struct Cat: Animal { let name = "cat" }
struct Dog: Animal { let name = "dog" }
let animal: any Animal = isTrue ? Cat() : Dog()
print(animal.name)
// expect: cat
