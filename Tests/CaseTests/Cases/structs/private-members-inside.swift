struct Stack<T> {
    private var items: [T] = []
    private(set) var pushes = 0
    mutating func push(_ x: T) { items.append(x); pushes += 1; Self.count() }
    private static func count() { Counter.pushed += 1 }
    struct View { fileprivate let of: [T]; var size: Int { of.count } }
    var view: View { View(of: items) }
    func joined(_ other: Stack) -> [T] { items + other.items.map { $0 } }
}
extension Stack where T == Int { var sum: Int { items.reduce(0, +) } }
enum Counter { static var pushed = 0 }
extension Stack { static var made: Int { 7 } }
var stack = Stack<Int>()
stack.push(3); stack.push(4)
print(stack.sum, stack.pushes, Counter.pushed, stack.view.size, stack.joined(stack), Stack<String>().pushes, Stack<Int>.made)
// expect: 7 2 2 2 [3, 4, 3, 4] 0 7
