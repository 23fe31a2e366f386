import Testing

@testable import Language
@testable import Machine

@Suite struct TrapTests {
  @Test func arithmetic() {
    checkTrap(.integerOverflow(operation: "+", .max, 1), after: "a\n") { t in
      let x = t.global("x", t.int)
      return [t.print(t.string("a")), t.declare(x, t.int(.max)), t.print(t.add(t.get(x), t.int(1)))]
    }
    checkTrap(.integerOverflow(operation: "-", .min, 1)) { [$0.print($0.subtract($0.int(.min), $0.int(1)))] }
    checkTrap(.integerOverflow(operation: "*", .max, 2)) { [$0.print($0.multiply($0.int(.max), $0.int(2)))] }
    checkTrap(.integerOverflow(operation: "/", .min, -1)) { [$0.print($0.divide($0.int(.min), $0.int(-1)))] }
    checkTrap(.integerOverflow(operation: "-", 0, .min)) {
      [$0.print($0.op("int.negate", $0.int, [$0.int(.min)]))]
    }
    checkTrap(.divisionByZero(3)) { [$0.print($0.divide($0.int(3), $0.int(0)))] }
    checkTrap(.divisionByZero(3)) { [$0.print($0.op("int.remainder", $0.int, [$0.int(3), $0.int(0)]))] }
    checkTrap(.conversion(1e30)) { [$0.print($0.op("int.fromDouble", $0.int, [$0.double(1e30)]))] }
  }

  @Test func indices() {
    checkTrap(.indexOutOfRange(index: 3, count: 2)) { t in
      [t.print(t.element(t.list(t.int, t.int(1), t.int(2)), t.int(3)))]
    }
    checkTrap(.indexOutOfRange(index: -1, count: 1)) { t in
      let a = t.global("a", t.array(of: t.string))
      return [
        t.declare(a, t.list(t.string, t.string("a"))),
        t.assign(t.element(t.get(a), t.int(-1)), t.string("b")),
      ]
    }
    checkTrap(.rangeBounds(lower: 2, upper: 1)) { t in
      [t.loop(t.variable("i", t.int, isMutable: false), t.int(2), t.int(1), [])]
    }
    checkTrap(.emptyCollection(operation: "removeLast()")) { t in
      let a = t.global("a", t.array(of: t.int))
      return [
        t.declare(a, t.list(t.int)),
        t.run(t.op("array.removeLast", t.int, [t.get(a)], changing: true, types: [t.int])),
      ]
    }
  }

  @Test func optionalsAndMessages() {
    checkTrap(.nilUnwrapped) { t in [t.print(t.expression(.forceUnwrap(t.none(t.int)), t.int))] }
    checkTrap(.precondition("x = 3")) { t in
      [t.run(t.op("trap.precondition", .void, [t.bool(false), t.string("x = 3")]))]
    }
    checkTrap(.assertion("")) { t in [t.run(t.op("trap.assert", .void, [t.bool(false)]))] }
    checkTrap(.fatalError("no")) { t in [t.run(t.op("trap.fatalError", .void, [t.string("no")]))] }
    check("") { t in [t.run(t.op("trap.precondition", .void, [t.bool(true), t.string("x")]))] }
    checkTrap(.duplicateKey("1")) { t in
      [
        t.run(
          t.expression(.dictionary([(t.int(1), t.int(1)), (t.int(1), t.int(2))]), t.dictionary(t.int, t.int)))
      ]
    }
    checkTrap(.uncaughtError("bad")) { t in
      let problem = t.enumeration("Problem") { _ in [("bad", [])] }
      return [t.statement(.throwError(t.expression(.enumCase(0, []), problem)))]
    }
  }

  @Test func placeAndPath() {
    let result = run(Tree()) { t in
      let n = t.variable("n", t.int, isMutable: false)
      let inner = t.function(
        "inner", [n], result: t.int, [t.returns(t.op("int.divide", t.int, [t.int(1), t.get(n)], at: 30))])
      let outer = t.function("outer", [], result: t.int, [t.returns(t.call(inner, t.int(0), at: 20))])
      return [t.print(t.call(outer, at: 10))]
    }
    #expect(result.trap?.span.start == 30)
    #expect(result.trap?.path.map(\.function) == ["inner", "outer"])
    #expect(result.trap?.path.map(\.span.start) == [20, 10])
  }

  @Test func globalsSurviveATrap() {
    let t = Tree()
    let machine = Machine(program: t)
    let a = t.global("a", t.array(of: t.array(of: t.int)))
    let row = t.element(t.get(a), t.int(0))
    let first = machine.run(
      TypedCell(statements: [
        t.declare(a, t.list(t.array(of: t.int), t.list(t.int, t.int(1)))),
        t.assign(t.element(row, t.int(5)), t.int(2)),
      ]))
    #expect(first.trap?.trap == .indexOutOfRange(index: 5, count: 1))
    let second = machine.run(TypedCell(statements: [t.print(t.get(a))]))
    #expect(second.trap?.trap == .lostValue || second.text == "[[1]]\n")
  }
}
