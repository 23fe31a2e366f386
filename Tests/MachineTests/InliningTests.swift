import Diagnostics
import Testing

@testable import Language
@testable import Machine

@Suite struct InliningTests {
  /// A function of a library: its span lies in another file.
  private func library(
    _ t: Tree, _ name: String, _ parameters: [Variable], changing: Set<Int> = [], result: Type,
    _ body: [TypedStatement]
  ) -> Function {
    let function = Function(
      name: name, span: SourceSpan(file: FileID(9), start: 0, end: 0),
      parameters: parameters.enumerated().map { Function.Parameter($1, isInout: changing.contains($0)) },
      result: result, implementation: .body)
    t.setBody(of: function, body)
    return function
  }

  @Test func compoundOperatorsWorkOnThePlace() {
    let t = Tree()
    let (a, b) = (t.variable("a", t.int), t.variable("b", t.int, isMutable: false))
    let plus = library(
      t, "+=", [a, b], changing: [0], result: .void, [t.assign(t.get(a), t.add(t.get(a), t.get(b)))])
    let machine = Machine(program: t)
    let (x, list) = (t.global("x", t.int), t.global("list", t.array(of: t.int)))
    let result = machine.run(
      TypedCell(statements: [
        t.declare(x, t.int(2)), t.declare(list, t.list(t.int, t.int(5))),
        t.run(t.call(plus, t.get(x), t.int(3), changing: [0])),
        t.run(t.call(plus, t.element(t.get(list), t.int(0)), t.get(x), changing: [0])),
        t.print(t.get(x), t.get(list)),
      ]))
    #expect(result.text == "5 [10]\n")
    #expect(!machine.disassembly().contains("call"))
  }

  @Test func nestedCallsOfOneFunction() {
    let t = Tree()
    let (a, b) = (t.variable("a", t.int, isMutable: false), t.variable("b", t.int, isMutable: false))
    let larger = library(
      t, "max", [a, b], result: t.int,
      [t.returns(t.expression(.conditional(t.less(t.get(a), t.get(b)), t.get(b), t.get(a)), t.int))])
    let x = t.global("x", t.int)
    let result = Machine(program: t).run(
      TypedCell(statements: [
        t.declare(x, t.int(2)),
        t.assign(
          t.get(x), t.call(larger, t.call(larger, t.int(1), t.get(x)), t.call(larger, t.int(0), t.int(7)))),
        t.print(t.get(x)),
      ]))
    #expect(result.text == "7\n")
  }

  @Test func trapsAreAtTheCall() {
    let t = Tree()
    let a = t.variable("a", t.int, isMutable: false)
    let next = library(t, "next", [a], result: t.int, [t.returns(t.add(t.get(a), t.int(1)))])
    let result = Machine(program: t).run(
      TypedCell(statements: [t.print(t.call(next, t.int(.max), at: 40))]))
    #expect(result.trap?.trap == .integerOverflow(operation: "+", .max, 1))
    #expect(result.trap?.span.start == 40)
  }

  @Test func closuresGivenToALibraryAreNotCalled() {
    let t = Tree()
    let (k, x) = (t.variable("k", t.int, isCaptured: true), t.variable("x", t.int, isMutable: false))
    let type = Type.function(FunctionType(parameters: [ParameterType(t.int)], result: t.int))
    let f = t.variable("f", type, isMutable: false)
    let twice = Function(
      name: "twice", span: SourceSpan(file: FileID(-9), start: 0, end: 0),
      parameters: [Function.Parameter(f, isInout: false)], result: t.int, implementation: .body)
    let once = t.expression(.callValue(t.get(f), [.value(t.int(5))]), t.int)
    t.setBody(of: twice, [t.returns(t.expression(.callValue(t.get(f), [.value(once)]), t.int))])
    let times = t.function(
      "closure", [x], result: t.int, captures: [k], [t.returns(t.add(t.get(k), t.get(x)))])
    let outer = t.function(
      "outer", [], result: .void,
      [t.declare(k, t.int(3)), t.print(t.call(twice, t.expression(.closure(times), type)))])
    let machine = Machine(program: t)
    let result = machine.run(TypedCell(statements: [t.run(t.call(outer))]))
    #expect(result.diagnostics.isEmpty && result.text == "11\n")
    #expect(!machine.disassembly().contains("callClosure"))
  }
}
