// What a cast meets is cast part by part, as it is found.
protocol P {}
struct S: P { var n = 1 }
struct Box<T> { var held: T }
let values: [Any] = [1, 2]
let named: [String: Any] = ["a": 1]
let maybe: [Any]? = values
print(values as? [Int] as Any, named as? [String: Int] as Any, maybe as? [Int] as Any) // expect: Optional([1, 2]) Optional(["a": 1]) Optional([1, 2])
print(values is [Int?], values is [String], values.compactMap { $0 as? Int }) // expect: true false [1, 2]
let nested: [String: Any] = ["a": [1, 2], "b": ["c": [3.5, 4]], "d": "x"]
print((nested["a"] as? [Int])?.first ?? -1, (nested["b"] as? [String: Any])?["c"] as? [Double] as Any) // expect: 1 Optional([3.5, 4.0])
print(nested["d"] as? [Character] as Any, nested["d"] is String) // expect: nil true
func show(_ x: Any) -> String {
  switch x {
  case let xs as [Int]: "numbers \(xs)"
  case let xs as [Int?]: "perhaps \(xs.count)"
  case let xs as [any P]: "any P \(xs.count)"
  case let table as [String: [Int]]: "table \(table)"
  case let set as Set<Int>: "set \(set.sorted())"
  case let pair as (x: Int, y: Int): "pair \(pair.x + pair.y)"
  case let pair as (Any, Any): "any pair \(pair)"
  case let maybe as Int??: "maybe \(maybe as Any)"
  default: "other"
  }
}
print(show([Double]()), show([1 as Any, 2]), show([1, nil]), show([S(), S()]), show([1, S()] as [Any])) // expect: numbers [] numbers [1, 2] perhaps 2 any P 2 other
print(show(["a": [1 as Any]]), show(Set([Optional(2), 1])), show((1, 2)), show((y: 1, x: 2))) // expect: table ["a": [1]] set [1, 2] pair 3 any pair (1, 2)
print(show(Int?.none as Any), show(Int??.none as Any), show(Optional(Optional(3) as Any) as Any), show(Box(held: 1))) // expect: maybe Optional(nil) maybe nil maybe Optional(Optional(3)) other
print(Box(held: 1 as Any) as Any is Box<Int>, [Box(held: 1 as Any)] as Any) // expect: false [main.Box<Any>(held: 1)]
func turned<T, U>(_ x: T, _ type: U.Type) -> U? { x as? U }
print(turned([Double](), [Int].self) as Any, turned([1], [Double].self) as Any, turned([1], [Int?].self) as Any) // expect: Optional([]) nil Optional([Optional(1)])
print(turned([1], [Any].self) as Any, turned([S()], [any P].self) as Any, turned(1, (any P)?.self) as Any) // expect: Optional([1]) Optional([main.S(n: 1)]) nil
let large: Any = (0..<1000).map { $0 as Any }
var copy = large as! [Int]
copy[0] = 100
print((large as! [Int])[0], copy[0]) // expect: 0 100
print(large as! [Int: Int]) // trap: the value is not of type
