protocol Named { var name: String { get }; static var kind: String { get }; var size: Int { get set } }
struct Dog: Named { let name: String; static let kind = "dog"; var size: Int }
func describe<N: Named>(_ n: N) -> String {
  var copy = n
  copy.size += 1
  return "\(N.kind) \(n.name) \(copy.size)"
}
print(describe(Dog(name: "Rex", size: 3)))
struct Label: CustomStringConvertible { let description: String }
print(Label(description: "hello"), [Label(description: "x")])
// expect: dog Rex 4
// expect: hello [x]
