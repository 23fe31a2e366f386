@propertyWrapper struct W { var wrappedValue: Int } // refused: property wrappers are not supported in cells
@resultBuilder struct B { static func buildBlock(_ x: Int...) -> Int { x.count } } // refused: result builders cannot be declared in cells
@dynamicMemberLookup struct D { // refused: attribute '@dynamicMemberLookup' is not supported in cells
  subscript(dynamicMember name: String) -> Int { 1 }
}
@dynamicCallable struct C {} // refused: attribute '@dynamicCallable' is not supported in cells
@objc func f() {} // refused: Objective-C is not supported in cells: attribute '@objc'
@available(macOS 10, *) func g() {} // refused: attribute '@available' is not supported in cells
@inlinable func h() {} // refused: attribute '@inlinable' is not supported in cells
@main struct M { static func main() {} } // refused: attribute '@main' is not supported in cells
let c: @convention(c) () -> Int = { 1 } // refused: attribute '@convention' is not supported in cells
let s = { @Sendable in 1 } // refused: attribute '@Sendable' is not supported in cells
extension Int: @retroactive CustomStringConvertible {} // refused: attribute '@retroactive' is not supported in cells
func b(@Builder _ x: () -> Int) {} // refused: attribute '@Builder' is not supported in cells
switch o { // refused: cannot find 'o' in scope
case 1: print(1)
@unknown default: print(2) // refused: '@unknown default' is not supported in cells
}
