// A lazy sequence that is no collection has no first element: where that is wanted the method is the eager one.
print(stride(from: 0, to: 4, by: 1).lazy.map { $0 * 2 }.first as Any)
print(stride(from: 0, to: 4, by: 1).lazy.map { $0 * 2 }.count)
print(stride(from: 0, to: 4, by: 1).lazy.filter { $0 > 1 }.last as Any)
print(stride(from: 0, to: 4, by: 1).lazy.filter { $0 > 1 }.isEmpty)
print(stride(from: 0, to: 4, by: 1).lazy.map { $0 * 2 }[1])
print([1, 2, 3].lazy.map { $0 * 2 }.first as Any, [1, 2].lazy.count)
let holds = [1, 2].contains
print(holds(2))
// expect: Optional(0)
// expect: 4
// expect: Optional(3)
// expect: false
// expect: 2
// expect: Optional(2) 2
// expect: true
