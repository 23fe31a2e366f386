final class A { deinit {} } // refused: classes are not supported in cells
open class B: A { override func f() {} } // refused: classes are not supported in cells
@MainActor actor C { var x = 1 } // refused: actors are not supported in cells
distributed actor D {} // refused: actors are not supported in cells
@preconcurrency import Foundation // refused: 'import' is not supported in cells
@freestanding(expression) macro stringify() = #externalMacro(module: "M", type: "T") // refused: macros are not supported in cells
struct E {
  class F { var x = 1 } // refused: classes are not supported in cells
  deinit { print("gone") } // refused: 'deinit' is not supported in cells
  lazy var x = 1 // refused: 'lazy' is not supported in cells
  weak var y: Int? // refused: 'weak' is not supported in cells
  var z = 1 { didSet { print(z) } } // refused: 'didSet' is not supported in cells
  var w = 1 { willSet { print(newValue) } } // refused: 'willSet' is not supported in cells
  @State var u = 1 // refused: attribute '@State' is not supported in cells
}
async let later = 1 // refused: 'async' is not supported in cells
nonisolated func g() {} // refused: 'nonisolated' is not supported in cells
dynamic var h = 1 // refused: 'dynamic' is not supported in cells
var o = 1 { didSet { print(o) } } // refused: 'didSet' is not supported in cells
protocol P: AnyObject {} // refused: classes are not supported in cells: 'AnyObject'
struct N: ~Copyable {} // refused: noncopyable types are not supported in cells
func packs<each T>(_ x: T) {} // refused: parameter packs and value parameters are not supported in cells
