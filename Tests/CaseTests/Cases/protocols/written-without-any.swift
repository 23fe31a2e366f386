protocol Box { associatedtype Item; var item: Item { get } }
protocol Named { var name: String { get } }
struct Crate: Box, Named { var item = 1, name = "crate" }
let b: Box = Crate() // warning: use of protocol 'Box' as a type must be written 'any Box'
func names(_ all: [Named], _ boxes: [String: Box]) -> [String] { all.map { $0.name } } // warning: must be written 'any Box'
func same(_ x: Equatable) {} // warning: must be written 'any Equatable'
typealias Container = Box
func count(_ boxes: [any Container]) -> Int { boxes.count }
print(names([Crate()], [:]), count([b]))
// expect: ["crate"] 1
