// What is more general than a requirement fulfils it.
protocol P {
  init(_ x: Int)
  static func make(_ s: String, _ t: Int) -> Self
  func show(_ x: Int) -> String
  func echo<T>(_ t: T) -> String
  subscript(i: Int) -> String { get }
}
struct S: P {
  var s: String
  init<T>(_ x: T) { s = "\(x)" }
  static func make<A, B>(_ a: A, _ b: B) -> S { S("\(a)-\(b)") }
  func show<T: CustomStringConvertible>(_ x: T) -> String { s + x.description }
  func echo<T>(_ t: T) -> String { "echo \(t)" }
  subscript<I: BinaryInteger>(i: I) -> String { "\(s)[\(i)]" }
}
func all<Q: P>(_: Q.Type) -> String { Q(1)[2] + " " + Q.make("a", 3)[4] + " " + Q(5).show(6) }
print(all(S.self))  // expect: 1[2] a-3[4] 56
let p: any P = S(7)
print(p.show(8), p.echo("x"), p.echo(2.5), p[9])  // expect: 78 echo x echo 2.5 7[9]
