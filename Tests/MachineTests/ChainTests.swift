import Testing

@testable import Language
@testable import Machine

/// An object of the host's for these tests.
private struct Note: HostBridged, Equatable {
  var text: String
  var hostDescription: String { text }
}

/// Which calls become one: the host's function for chains shows itself by writing down its steps.
@Suite struct ChainTests {
  private let library: Library = {
    var builder = LibraryBuilder(name: "Test")
    builder.add(
      host("func note(_ x: Double) -> Note") { (x: Double) in Note(text: "\(x)") },
      host("func up(_ a: Note) -> Note") { (a: Note) in Note(text: "up " + a.text) }.chained(as: 1),
      host("func both(_ a: Note, _ b: Note) -> Note") { (a: Note, b: Note) in
        Note(text: "(" + a.text + " & " + b.text + ")")
      }.chained(as: 2, canStop: true),
      host("func scaled(_ a: Note, _ b: Double) -> Note") { (a: Note, b: Double) in
        Note(text: a.text + " * \(b)")
      }.chained(as: 3),
      host("func length(_ a: Note) -> Double") { (a: Note) in Double(a.text.count) }
        .chained(as: 4, isLast: true))
    builder.chains { chain in
      let steps = chain.steps.map { step -> String in
        switch step {
        case .operand(let number): "o\(number)"
        case .function(let code, _): "f\(code)"
        }
      }.joined(separator: " ")
      return HostFunction { call throws(Trap) in
        var given: [String] = []
        for operand in chain.operands {
          given.append(
            operand.isObject
              ? try Note.read(at: operand.slot, in: call).text : "\(Double.read(at: operand.slot, in: call))")
        }
        let text = steps + " of " + given.joined(separator: ", ")
        if text.contains("f4") {
          Double(text.count).write(at: Slot(0, 0), in: call)
        } else {
          Note(text: text).write(at: Slot(0, 0), in: call)
        }
      }
    }
    return builder.library
  }()

  /// The library's functions in a tree.
  private struct Notes {
    let t: Tree
    let type: Type

    init(_ t: Tree) {
      self.t = t
      type = .nominal(NominalType(name: "Note", module: "Test", span: Tree.span, representation: .host), [])
    }

    func constant(_ name: String) -> Variable { t.variable(name, type, global: true, isMutable: false) }

    func call(_ index: Int, _ parameters: [Type], _ result: Type, _ arguments: [TypedExpression])
      -> TypedExpression
    {
      let function = Function(
        name: "host\(index)", span: Tree.span,
        parameters: parameters.map { Function.Parameter(t.variable("p", $0), isInout: false) },
        result: result, implementation: .host(library: 0, index: index))
      return t.expression(
        .call(FunctionReference(function), arguments.map { .value($0) }), result)
    }

    func note(_ x: Double) -> TypedExpression { call(0, [t.double], type, [t.double(x)]) }
    func up(_ a: TypedExpression) -> TypedExpression { call(1, [type], type, [a]) }
    func both(_ a: TypedExpression, _ b: TypedExpression) -> TypedExpression {
      call(2, [type, type], type, [a, b])
    }
    func scaled(_ a: TypedExpression, _ b: TypedExpression) -> TypedExpression {
      call(3, [type, t.double], type, [a, b])
    }
    func length(_ a: TypedExpression) -> TypedExpression { call(4, [type], t.double, [a]) }
  }

  private func printed(_ make: (Tree, Notes) -> [TypedStatement]) -> String {
    let t = Tree()
    let result = Machine(program: t, libraries: [library]).run(TypedCell(statements: make(t, Notes(t))))
    #expect(result.trap == nil)
    return result.text
  }

  @Test func oneFunctionIsCalledForSeveral() {
    let text = printed { t, n in
      let x = n.constant("x"), y = n.constant("y")
      return [
        t.declare(x, n.note(1)), t.declare(y, n.note(2)),
        t.print(n.up(t.get(x))),
        t.print(n.up(n.up(t.get(x)))),
        t.print(n.both(n.up(t.get(x)), n.scaled(t.get(y), t.double(3)))),
        t.print(n.length(n.up(t.get(x)))),
        t.print(n.scaled(n.up(t.get(x)), n.length(t.get(x)))),
      ]
    }
    #expect(
      text == """
        up 1.0
        o0 f1 f1 of 1.0
        o0 f1 o1 o2 f3 f2 of 1.0, 2.0, 3.0
        15.0
        o0 f1 o1 f3 of 1.0, 3.0

        """)
  }

  /// What may stop the cell is done before a call that others can see.
  @Test func nothingIsEvaluatedTooEarly() {
    let text = printed { t, n in
      let x = n.constant("x"), y = n.constant("y")
      let both = n.both(t.get(x), t.get(y)), same = n.both(t.get(x), t.get(x))
      return [
        t.declare(x, n.note(1)), t.declare(y, n.note(2)),
        t.print(n.both(both, n.note(3))),
        t.print(n.both(both, n.up(n.note(3)))),
        t.print(n.both(same, n.note(3))),
        t.print(n.both(n.note(3), n.up(both))),
      ]
    }
    #expect(
      text == """
        ((1.0 & 2.0) & 3.0)
        o0 o1 f1 f2 of (1.0 & 2.0), 3.0
        o0 o1 f2 o2 f2 of 1.0, 1.0, 3.0
        o0 o1 o2 f2 f1 f2 of 3.0, 1.0, 2.0

        """)
  }

  @Test func longChainsAreCut() {
    let text = printed { t, n in
      let x = n.constant("x")
      let sum = (0..<40).reduce(t.get(x)) { sum, _ in n.both(sum, n.up(t.get(x))) }
      return [t.declare(x, n.note(1)), t.print(sum)]
    }
    #expect(text.contains(" of o0 "))
    let steps = text.prefix { $0.isASCII && $0 != "." }.split(separator: " ").prefix { $0 != "of" }
    #expect(steps.count { $0.hasPrefix("o") } <= 12 && steps.count { $0.hasPrefix("f") } <= 24)
  }
}
