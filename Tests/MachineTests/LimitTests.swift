import Testing

@testable import Language
@testable import Machine

/// Each limit ends the run in a trap of its own, and the process lives.
@Suite struct LimitTests {
  @Test func steps() {
    checkTrap(.steps(limit: 100_000), limits: Limits(steps: 100_000)) { t in [t.whileLoop(t.bool(true), [])] }
  }

  @Test func depth() {
    checkTrap(.depth(limit: 500), limits: Limits(depth: 500)) { t in
      let f = t.function("f", [], result: t.int, [])
      t.setBody(of: f, [t.returns(t.add(t.call(f), t.int(1)))])
      return [t.print(t.call(f))]
    }
    checkTrap(.depth(limit: 10_000)) { t in
      let a = t.variable("a", t.array(of: t.int), isMutable: false)
      let f = t.function("f", [a], result: t.int, [])
      t.setBody(of: f, [t.returns(t.add(t.call(f, t.get(a)), t.int(1)))])
      return [t.print(t.call(f, t.list(t.int)))]
    }
  }

  @Test func memory() {
    checkTrap(.memory(limit: 1 << 20), limits: Limits(memory: 1 << 20)) { t in
      [
        t.run(
          t.op(
            "array.make", t.array(of: t.double), [t.double(0), t.int(1_000_000_000_000)], types: [t.double]))
      ]
    }
    checkTrap(.memory(limit: 1 << 20), limits: Limits(memory: 1 << 20)) { t in
      let a = t.global("a", t.array(of: t.int))
      return [t.declare(a, t.list(t.int)), t.whileLoop(t.bool(true), [t.append(t.int(1), to: t.get(a))])]
    }
    checkTrap(.memory(limit: 1 << 20), limits: Limits(memory: 1 << 20)) { t in
      let s = t.global("s", t.string)
      return [
        t.declare(s, t.string("ab")),
        t.whileLoop(
          t.bool(true), [t.run(t.op("string.append", .void, [t.get(s), t.get(s)], changing: true))]),
      ]
    }
  }

  /// Where doubling no longer fits, room must not grow place by place, each time with a copy of everything.
  @Test(.timeLimit(.minutes(1))) func memoryIsReachedWithoutCrawling() {
    checkTrap(.memory(limit: 1 << 24), limits: Limits(memory: 1 << 24)) { t in
      let a = t.global("a", t.array(of: t.int))
      return [t.declare(a, t.list(t.int)), t.whileLoop(t.bool(true), [t.append(t.int(1), to: t.get(a))])]
    }
  }

  /// A step may copy a megabyte; as many bytes are as many steps.
  @Test(.timeLimit(.minutes(1))) func workOnManyBytesCounts() {
    func checkSteps(_ make: (Tree, Variable) -> [TypedStatement]) {
      checkTrap(.steps(limit: 1_000_000), limits: Limits(steps: 1_000_000)) { t in
        let a = t.global("a", t.array(of: t.int)), b = t.global("b", t.array(of: t.int))
        let zeros = t.op("array.make", a.type, [t.int(0), t.int(200_000)], types: [t.int])
        return [
          t.declare(a, zeros), t.declare(b, t.get(a)), t.whileLoop(t.bool(true), make(t, a)),
        ]
      }
    }
    checkSteps { t, a in
      [t.run(t.op("array.make", a.type, [t.int(0), t.int(200_000)], types: [t.int]))]
    }
    checkSteps { t, a in [t.run(t.op("equal", t.bool, [t.get(a), t.get(a)], types: [a.type]))] }
    checkSteps { t, a in
      let copy = t.variable("copy", a.type)
      return [t.declare(copy, t.get(a)), t.append(t.int(1), to: t.get(copy))]
    }
  }

  /// Operations that take long are not waited for by the thousand.
  @Test(.timeLimit(.minutes(1))) func interruptionAmidCopies() {
    let t = Tree()
    let flag = InterruptFlag()
    let machine = Machine(program: t, interrupt: flag)
    let a = t.global("a", t.array(of: t.int)), copy = t.variable("copy", a.type)
    let million = t.op("array.make", a.type, [t.int(0), t.int(2_000_000)], types: [t.int])
    Task.detached {
      try? await Task.sleep(for: .milliseconds(300))
      flag.isRaised = true
    }
    let endless = t.whileLoop(t.bool(true), [t.declare(copy, t.get(a)), t.append(t.int(1), to: t.get(copy))])
    #expect(machine.run(TypedCell(statements: [t.declare(a, million), endless])).trap?.trap == .interrupted)
  }

  @Test func output() {
    let result = run(Tree(), limits: Limits(output: 1_000)) { t in
      [t.whileLoop(t.bool(true), [t.print(t.string("abc"))])]
    }
    #expect(result.trap?.trap == .output(limit: 1_000))
    #expect(result.text.utf8.count == 1_000)
  }

  /// A text that does not fit is cut between characters.
  @Test func outputOfOneLongText() {
    let result = run(Tree(), limits: Limits(output: 10)) { t in
      [t.print(t.string("ab")), t.print(t.string("ééééééé"))]
    }
    #expect(result.trap?.trap == .output(limit: 10))
    #expect(result.text == "ab\nééé")
  }

  @Test func interruption() {
    let t = Tree()
    let flag = InterruptFlag()
    flag.isRaised = true
    let machine = Machine(program: t, interrupt: flag)
    #expect(machine.run(TypedCell(statements: [t.whileLoop(t.bool(true), [])])).trap?.trap == .interrupted)
  }
}
