protocol Source {
  associatedtype Item
  var value: Item { get set }
  var wrapped: Wrapped<Item> { get }
  func put(_ item: Item)
  func same(_ other: Self) -> Bool
}
struct Wrapped<T> { var t: T }
struct S: Source { 
  var value = 1
  var wrapped: Wrapped<Int> { Wrapped(t: value) }
  func put(_ item: Int) {}
  func same(_ other: S) -> Bool { true }
}
var s: any Source = S()
print(s.value)
s.value = 3 // error: cannot change a get-only property
print(s.wrapped) // error: member 'wrapped' cannot be used on value of type 'any Source'
s.put(3) // error: member 'put' cannot be used on value of type 'any Source'
print(s.same(s)) // error: member 'same' cannot be used on value of type 'any Source'
let n: Int = s.value // error: cannot convert value of type 'Any' to specified type 'Int'
let i: any Source.Item = 3 // error: cannot access associated type 'Item' from 'Source'
