protocol Steppable { func step() }
struct Walker: Steppable { // error: type 'Walker' does not conform to protocol 'Steppable'
    var place = 0
    mutating func step() { place += 1 }
}
protocol Gatherer { init(of elements: Int...) }
struct Bag: Gatherer { // error: type 'Bag' does not conform to protocol 'Gatherer'
    init(of elements: [Int]) {}
}
protocol Ordered { associatedtype Item: Comparable; var first: Item { get } }
struct Plain {}
struct Row: Ordered { // error: type 'Row' does not conform to protocol 'Ordered'
    var first: Plain { Plain() }
}
protocol Changing { mutating func change() }
struct Fixed: Changing { func change() {} }
enum Mark: CaseIterable { case plain, sized(Int) } // error: type 'Mark' does not conform to protocol 'CaseIterable'
enum Toggle: CaseIterable { case set(Bool); static var allCases: [Toggle] { [.set(true), .set(false)] } }
