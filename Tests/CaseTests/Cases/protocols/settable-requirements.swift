protocol P { var x: Int { get set } }
struct A: P { let x: Int } // error: type 'A' does not conform to protocol 'P'
struct B: P { var x: Int { 1 } } // error: type 'B' does not conform to protocol 'P'
struct C: P { var x = 1 }
struct D: P { var y = 1; var x: Int { get { y } set { y = newValue } } }
protocol Q { static var count: Int { get set } }
struct E: Q { static var count = 0 }
struct F: Q { static let count = 0 } // error: type 'F' does not conform to protocol 'Q'
protocol R { subscript(i: Int) -> Int { get set } }
struct G: R { subscript(i: Int) -> Int { i } } // error: type 'G' does not conform to protocol 'R'
