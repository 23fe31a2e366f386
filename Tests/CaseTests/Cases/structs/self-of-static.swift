struct A { var n = 1; static let k = 3; static func make() -> A { self.init(n: k) }; static var other: A { self.make() }; static func two() -> [A] { [self.init(), Self(), .init(n: self.k)] }; static func name() -> String { "\(self)" } }
protocol N { init(); static var id: Int { get } }; extension N { static func make() -> Self { self.init() }; static var twice: Int { self.id * 2 } ; static var text: String { "kind \(self)" } }
struct B: N { static let id = 4; var x = 9 }
enum E: CaseIterable { case a, b; static var count: Int { self.allCases.count }; static func first() -> E { self.a } }
print(A.make(), A.other, A.two(), B.make(), B.twice, E.count, E.first(), A.name(), B.text)
// expect: A(n: 3) A(n: 3) [main.A(n: 1), main.A(n: 1), main.A(n: 3)] B(x: 9) 8 2 a A kind B
