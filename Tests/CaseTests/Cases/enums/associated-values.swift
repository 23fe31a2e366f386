enum Expr {
  case number(Double)
  indirect case add(Expr, Expr)
  indirect case multiply(left: Expr, right: Expr)
  case variable(String)
}
func evaluate(_ e: Expr, _ values: [String: Double]) -> Double? {
  switch e {
  case .number(let x): return x
  case let .add(a, b):
    guard let x = evaluate(a, values), let y = evaluate(b, values) else { return nil }
    return x + y
  case .multiply(let a, right: let b):
    guard let x = evaluate(a, values), let y = evaluate(b, values) else { return nil }
    return x * y
  case .variable(let name): return values[name]
  }
}
let e = Expr.add(.number(2), .multiply(left: .variable("x"), right: .number(3)))
print(evaluate(e, ["x": 4]) ?? -1, evaluate(e, [:]) as Double?)
print(e)
indirect enum List { case empty, node(Int, List)
  var sum: Int { switch self { case .empty: 0; case .node(let n, let rest): n + rest.sum } }
}
print(List.node(1, .node(2, .empty)).sum, List.node(1, .empty))
// expect: 14.0 nil
// expect: add(main.Expr.number(2.0), main.Expr.multiply(left: main.Expr.variable("x"), right: main.Expr.number(3.0)))
// expect: 3 node(1, main.List.empty)
