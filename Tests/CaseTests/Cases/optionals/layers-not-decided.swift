// What a generic function gives, and `??` with an optional on its right, may be of as many layers as are wanted.
func same<T>(_ value: T) -> T { value }
let some: Int? = 3, none: Int? = nil, table: [String: Int?] = ["a": 1], isEmpty = table.isEmpty
let a: Int?? = isEmpty ? nil : same(some)  // refused: cells do not decide
let b: Int?? = isEmpty ? nil : [1].first  // refused: cells do not decide
let c: Int?? = none ?? some  // refused: cells do not decide
let d: Int?? = table["b"] ?? nil  // refused: cells do not decide
let e: Int?? = isEmpty ? .none : 3  // refused: cells do not decide
let f: [Int??] = [1, 2].map { $0 + 1 }.map { $0 == 2 ? nil : $0 }  // refused: cells do not decide
