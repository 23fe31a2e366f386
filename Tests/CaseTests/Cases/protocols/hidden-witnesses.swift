struct P: Equatable { var a: Int }  // error: '==' must be as accessible as 'P' because it fulfils 'Equatable'
private func == (l: P, r: P) -> Bool { l.a == r.a }
struct Q { var a: Int }
private func < (l: Q, r: Q) -> Bool { l.a < r.a }
extension Q: Comparable {}  // error: '<' must be as accessible as 'Q'
protocol Box { associatedtype Item }
struct Aliased: Box {
  private typealias Item = Int  // error: 'Item' must be as accessible as 'Aliased' because it fulfils 'Box'
}
struct Nested: Box {
  fileprivate enum Item { case one }  // error: 'Item' must be as accessible
}
struct Named: Identifiable {
  private let id = 1  // error: 'id' must be as accessible
}
protocol Counted { var count: Int { get set } }
struct Once: Counted {
  fileprivate(set) var count = 0  // error: 'count' must be as accessible
}
struct Elsewhere {
  private var count = 0
}
extension Elsewhere: Counted {}  // error: 'count' must be as accessible
private protocol Inner { associatedtype T }
struct Open: Inner {
  fileprivate typealias T = Int
}
