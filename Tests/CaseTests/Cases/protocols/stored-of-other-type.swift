// A stored property fulfils what asks for a property of its very type.
protocol Named { var name: String { get } }
struct Dog: Named { var name: String? } // error: type 'Dog' does not conform to protocol 'Named'
protocol Counted { static var count: Double { get } }
struct Herd: Counted { static let count = 1 } // error: type 'Herd' does not conform to protocol 'Counted'
protocol Holder { associatedtype T; var first: T { get }; var all: [T] { get } }
struct Pair: Holder { var first: Int; var all: [Int] }
struct Odd: Holder { var first: Int; var all: [String] } // error: type 'Odd' does not conform to protocol 'Holder'
protocol Acting { func act() -> Int }
struct Value: Acting { var act: () -> Int } // error: type 'Value' does not conform to protocol 'Acting'
protocol Rule { var apply: (Int) -> Int { get } }
struct Whole: Rule { var apply: (Int) -> Int }
struct Half: Rule { var apply: (Int) -> Double } // error: type 'Half' does not conform to protocol 'Rule'
protocol Loose { var any: Any { get } }
struct Tight: Loose { var any: Int } // error: type 'Tight' does not conform to protocol 'Loose'
struct Maybe: ExpressibleByIntegerLiteral { init(integerLiteral n: Int?) {} } // error: type 'Maybe' does not conform
