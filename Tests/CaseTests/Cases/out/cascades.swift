@_silgen_name("sin") func sine(_ x: Double) -> Double // refused: attribute '@_silgen_name' is not supported in cells
print(sine(1), sine(2) + 1)
@resultBuilder // refused: result builders cannot be declared in cells
struct Block {
  static func buildBlock(_ x: Int...) -> Int { x.count }
}
@Block func count() -> Int {
  1
  2
}
print(count())
@dynamicMemberLookup struct D { // refused: attribute '@dynamicMemberLookup' is not supported in cells
  subscript(dynamicMember name: String) -> Int { 1 }
}
print(D().anything, D().other + 1)
@dynamicCallable struct C { // refused: attribute '@dynamicCallable' is not supported in cells
  func dynamicallyCall(withArguments list: [Int]) -> Int { list.count }
}
print(C()(1, 2))
class Node { var next: Node? } // refused: classes are not supported in cells
let node = Node()
print(node.next)
actor Bank { var sum = 0 } // refused: actors are not supported in cells
let bank: Bank? = nil
@Observable struct Model { var x = 1 } // refused: attribute '@Observable' is not supported in cells
let model = Model()
