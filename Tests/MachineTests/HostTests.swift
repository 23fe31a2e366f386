import Testing

@testable import Language
@testable import Machine

/// A value of the host's for these tests.
private struct Counter: HostBridged, Equatable {
  var count: Int
  var hostDescription: String { "Counter(\(count))" }
}

@Suite struct HostTests {
  private let library: Library = {
    var builder = LibraryBuilder(name: "Test")
    builder.add(
      host("func half(_ x: Double) -> Double") { (x: Double) throws(Trap) in x / 2 },
      host("func split(_ text: String, _ values: [Double]) -> (Int, [Double]?)") {
        (text: String, values: [Double]) throws(Trap) in
        Pair(text.count, values.isEmpty ? nil : values.map { $0 * 2 })
      },
      host("func apply(_ f: (Double) -> Double, _ x: Double) -> Double") {
        (f: Callback1<Double, Double>, x: Double) throws(Trap) in try f(f(x))
      })
    builder.group(
      "extension Counter",
      host("init(_ count: Int)") { (count: Int) throws(Trap) in Counter(count: count) },
      hostChanging("mutating func next() -> Int") { (counter: inout Counter) throws(Trap) -> Int in
        if counter.count > 2 { throw .host("no more numbers") }
        counter.count += 1
        return counter.count
      })
    builder.add(
      .elementary(
        "func third(_ x: Double) -> Double",
        ElementaryFunction({ $0 / 3 }) { target, x in
          for i in x.indices { target[i] = x[i] / 3 }
        }))
    return builder.library
  }()

  @Test func theInterfaceNumbersTheFunctions() {
    #expect(
      library.interface == """
        @host("0") func half(_ x: Double) -> Double
        @host("1") func split(_ text: String, _ values: [Double]) -> (Int, [Double]?)
        @host("2") func apply(_ f: (Double) -> Double, _ x: Double) -> Double
        extension Counter {
          @host("3") init(_ count: Int)
          @host("4") mutating func next() -> Int
        }
        @host("5") func third(_ x: Double) -> Double

        """)
  }

  /// A declaration as the checker makes it from the interface.
  private func function(
    _ t: Tree, _ index: Int, _ parameters: [Type], changing: Set<Int> = [], _ result: Type
  ) -> Function {
    Function(
      name: "host\(index)", span: Tree.span,
      parameters: parameters.enumerated().map {
        Function.Parameter(t.variable("p", $1), isInout: changing.contains($0))
      }, result: result, implementation: .host(library: 0, index: index))
  }

  private func run(_ make: (Tree) -> [TypedStatement]) -> CellResult {
    let t = Tree()
    return Machine(program: t, libraries: [library]).run(TypedCell(statements: make(t)))
  }

  @Test func valuesCrossBothWays() {
    let result = run { t in
      let half = function(t, 0, [t.double], t.double)
      let pair = Type.tuple([
        TupleElement(type: t.int), TupleElement(type: t.optional(of: t.array(of: t.double))),
      ])
      let split = function(t, 1, [t.string, t.array(of: t.double)], pair)
      return [
        t.print(t.call(half, t.double(3))),
        t.print(t.call(split, t.string("abc"), t.list(t.double, t.double(1), t.double(2)))),
        t.print(t.call(split, t.string(""), t.list(t.double))),
      ]
    }
    #expect(result.text == "1.5\n(3, Optional([2.0, 4.0]))\n(0, nil)\n")
  }

  @Test func aFunctionOfANumberIsAppliedOneByOneAndToMany() {
    let result = run { t in
      let third = function(t, 5, [t.double], t.double)
      let (sum, i) = (t.global("sum", t.double), t.variable("i", t.int, isMutable: false))
      let number = t.call(third, t.op("double.fromInt", t.double, [t.get(i)]))
      return [
        t.print(t.call(third, t.double(6))), t.declare(sum, t.double(0)),
        t.loop(
          i, t.int(0), t.int(200), [t.run(t.op("double.add", .void, [t.get(sum), number], changing: true))]),
        t.print(t.get(sum)),
      ]
    }
    #expect(result.text == "2.0\n\((0..<200).reduce(0.0) { $0 + Double($1) / 3 })\n")
  }

  @Test func closuresAreCalledBack() {
    let result = run { t in
      let type = Type.function(FunctionType(parameters: [ParameterType(t.double)], result: t.double))
      let k = t.variable("k", t.double, isMutable: false, isCaptured: true)
      let x = t.variable("x", t.double, isMutable: false)
      let scale = t.function(
        "closure", [x], result: t.double, captures: [k], [t.returns(t.multiply(t.get(k), t.get(x)))])
      let apply = function(t, 2, [type, t.double], t.double)
      let outer = t.function(
        "outer", [k], result: t.double,
        [t.returns(t.call(apply, t.expression(.closure(scale), type), t.double(5)))])
      return [t.print(t.call(outer, t.double(3)))]
    }
    #expect(result.trap?.trap == nil)
    #expect(result.text == "45.0\n")
  }

  @Test func hostValuesChangeInPlace() {
    let result = run { t in
      let nominal = NominalType(name: "Counter", module: "Test", span: Tree.span, representation: .host)
      let counter = Type.nominal(nominal, [])
      let make = function(t, 3, [t.int], counter)
      let next = function(t, 4, [counter], changing: [0], t.int)
      let (a, b) = (t.global("a", counter), t.global("b", counter))
      return [
        t.declare(a, t.call(make, t.int(1))), t.declare(b, t.get(a)),
        t.print(t.call(next, t.get(a), changing: [0])), t.print(t.get(a), t.get(b)),
        t.statement(.display(t.get(a))), t.run(t.call(next, t.get(a), changing: [0])),
        t.run(t.call(next, t.get(a), changing: [0])),
      ]
    }
    #expect(result.text == "2\nCounter(2) Counter(1)\n")
    #expect(result.trap?.trap == .host("no more numbers"))
    guard case .value(.host(let object), _)? = result.events.last else {
      Issue.record("no host value was shown")
      return
    }
    #expect(object.text == "Counter(2)")
  }
}
