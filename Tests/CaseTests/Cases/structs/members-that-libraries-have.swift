// What a library's type has from a protocol, or under conditions, cells cannot say again.
extension Collection { var first: Element? { nil } }  // refused: 'Collection' has its own 'first'
extension Sequence { func max() -> Element? where Element: Comparable { nil } }  // refused: 'Sequence' has its own 'max'
extension Optional { func map<U>(_ f: (Wrapped) -> U) -> U? { nil } }  // refused: 'Optional' has its own 'map'
extension ClosedRange { func contains(_ x: Bound) -> Bool { false } }  // refused: 'ClosedRange' has its own 'contains'
extension Range where Bound == Int { var count: Int { 7 } }  // refused: 'Range' has its own 'count'
extension Int { var magnitude: Int { 7 } }  // refused: 'Int' has its own 'magnitude'
extension Array where Element == Int { func sorted() -> [Int] { [] } }  // refused: 'Array' has its own 'sorted'
