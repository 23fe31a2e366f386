// The dispatch loop. It is one long function on purpose: its registers (program counter, frame, fuel)
// stay in the processor's. Operations that touch more than words live in functions of their own.

extension Engine {
  /// Runs a code in the frame at the two addresses until it leaves; false where it trapped.
  func execute(code entry: Int, words: Words, references: References) -> Bool {
    let base = top
    var code = entry
    var w = words
    var r = references
    var pc = UnsafePointer(table[entry].instructions)
    var fuel = self.fuel
    guard hasRoom(for: entry, w, r) else { return noRoom(pc + 1, code) }
    let (table, constants) = (self.table, constantPool)
    // The array at this address is held once. Whatever copies references forgets it.
    var owned: UnsafeRawPointer?
    untilLeft: while true {
      let i = Current(address: pc)
      pc += 1
      switch i.operation {
      case .moveWord: w.set(i.a, w.int(i.b))
      case .moveWords:
        w.at(i.a).copyMemory(from: w.at(i.b), byteCount: Int(i.c) &* 8)
      case .copyRef:
        owned = nil
        r[Int(i.a)] = r[Int(i.b)]
      case .copyRefs:
        owned = nil
        (r + Int(i.a)).copy(from: r + Int(i.b), count: Int(i.c))
      case .takeRefs: (r + Int(i.a)).take(from: r + Int(i.b), count: Int(i.c))
      case .clearRefs: (r + Int(i.a)).clear(count: Int(i.b))
      case .loadConstant: w.set(i.a, constants[i.wide])
      case .loadSmall: w.set(i.a, Int64(i.wide))
      case .loadObject: r[Int(i.a)] = objects[i.wide]

      case .addInt:
        guard added(i, w) != nil else { return overflowed("+", w.int(i.b), w.int(i.c), pc, code) }
      case .subtractInt:
        let (x, y) = (w.int(i.b), w.int(i.c))
        let (difference, overflow) = x.subtractingReportingOverflow(y)
        if overflow { return overflowed("-", x, y, pc, code) }
        w.set(i.a, difference)
      case .multiplyInt:
        guard multiplied(i, w) != nil else { return overflowed("*", w.int(i.b), w.int(i.c), pc, code) }
      case .divideInt:
        let (x, y) = (w.int(i.b), w.int(i.c))
        if y == 0 { return fail(.divisionByZero(x), at: pc, in: code) }
        let (quotient, overflow) = x.dividedReportingOverflow(by: y)
        if overflow { return overflowed("/", x, y, pc, code) }
        w.set(i.a, quotient)
      case .remainderInt:
        let (x, y) = (w.int(i.b), w.int(i.c))
        if y == 0 { return fail(.divisionByZero(x), at: pc, in: code) }
        let (remainder, overflow) = x.remainderReportingOverflow(dividingBy: y)
        if overflow { return overflowed("%", x, y, pc, code) }
        w.set(i.a, remainder)
      case .addIntSmall:
        guard addedSmall(i, w) != nil else { return overflowedSmall(w.int(i.b), i.immediate, pc, code) }
      case .multiplyIntSmall:
        guard multipliedSmall(i, w) != nil else { return overflowed("*", w.int(i.b), i.immediate, pc, code) }
      case .divideIntSmall: w.set(i.a, w.int(i.b).dividedReportingOverflow(by: i.immediate).partialValue)
      case .remainderIntSmall:
        w.set(i.a, w.int(i.b).remainderReportingOverflow(dividingBy: i.immediate).partialValue)
      case .dividePower:
        w.set(i.a, w.int(i.b).divided(byPower: i.immediate))
      case .remainderPower:
        w.set(i.a, w.int(i.b).remainder(byPower: i.immediate))
      case .andIntSmall: w.set(i.a, w.int(i.b) & i.immediate)
      case .equalIntSmall: w.set(i.a, w.int(i.b) == i.immediate)
      case .negateInt:
        let (negated, overflow) = Int64(0).subtractingReportingOverflow(w.int(i.b))
        if overflow { return overflowed("-", 0, w.int(i.b), pc, code) }
        w.set(i.a, negated)
      case .addWrapping: w.set(i.a, w.int(i.b) &+ w.int(i.c))
      case .subtractWrapping: w.set(i.a, w.int(i.b) &- w.int(i.c))
      case .multiplyWrapping: w.set(i.a, w.int(i.b) &* w.int(i.c))
      case .andInt: w.set(i.a, w.int(i.b) & w.int(i.c))
      case .orInt: w.set(i.a, w.int(i.b) | w.int(i.c))
      case .xorInt: w.set(i.a, w.int(i.b) ^ w.int(i.c))
      case .complementInt: w.set(i.a, ~w.int(i.b))
      case .shiftLeft: w.set(i.a, w.int(i.b) << w.int(i.c))
      case .shiftRight: w.set(i.a, w.int(i.b) >> w.int(i.c))
      case .equalInt: w.set(i.a, w.int(i.b) == w.int(i.c))
      case .lessInt: w.set(i.a, w.int(i.b) < w.int(i.c))
      case .lessEqualInt: w.set(i.a, w.int(i.b) <= w.int(i.c))
      case .not: w.set(i.a, w.int(i.b) ^ 1)

      case .addDouble: w.set(i.a, w.real(i.b) + w.real(i.c))
      case .subtractDouble: w.set(i.a, w.real(i.b) - w.real(i.c))
      case .multiplyDouble: w.set(i.a, w.real(i.b) * w.real(i.c))
      case .divideDouble: w.set(i.a, w.real(i.b) / w.real(i.c))
      case .addConstant: w.set(i.a, w.real(i.b) + real(constants, i.c))
      case .subtractConstant: w.set(i.a, w.real(i.b) - real(constants, i.c))
      case .multiplyConstant: w.set(i.a, w.real(i.b) * real(constants, i.c))
      case .divideConstant: w.set(i.a, w.real(i.b) / real(constants, i.c))
      case .constantSubtract: w.set(i.a, real(constants, i.b) - w.real(i.c))
      case .constantDivide: w.set(i.a, real(constants, i.b) / w.real(i.c))
      case .negateDouble: w.set(i.a, -w.real(i.b))
      case .squareRoot: w.set(i.a, w.real(i.b).squareRoot())
      case .magnitude: w.set(i.a, w.real(i.b).magnitude)
      case .equalDouble: w.set(i.a, w.real(i.b) == w.real(i.c))
      case .lessDouble: w.set(i.a, w.real(i.b) < w.real(i.c))
      case .lessEqualDouble: w.set(i.a, w.real(i.b) <= w.real(i.c))
      case .doubleFromInt: w.set(i.a, Double(w.int(i.b)))
      case .intFromDouble:
        let x = w.real(i.b)
        guard x > -9_223_372_036_854_777_856, x < 9_223_372_036_854_775_808 else {
          return fail(.conversion(x), at: pc, in: code)
        }
        w.set(i.a, Int64(x))
      case .roundDouble: w.set(i.a, w.real(i.b).rounded(byRule: Int(i.c)))
      case .applyFunction: w.set(i.a, apply(Int(i.c), w.real(i.b)))

      case .jump:
        pc -= 1
        guard jumps(if: true, &pc, &fuel) else { return spent(pc, code) }
      case .ifTrue:
        guard jumps(if: w.int(i.a) != 0, &pc, &fuel) else { return spent(pc, code) }
      case .ifFalse:
        guard jumps(if: w.int(i.a) == 0, &pc, &fuel) else { return spent(pc, code) }
      case .ifEqualInt:
        guard jumps(if: w.int(i.a) == w.int(i.b), &pc, &fuel) else { return spent(pc, code) }
      case .ifNotEqualInt:
        guard jumps(if: w.int(i.a) != w.int(i.b), &pc, &fuel) else { return spent(pc, code) }
      case .ifLessInt:
        guard jumps(if: w.int(i.a) < w.int(i.b), &pc, &fuel) else { return spent(pc, code) }
      case .ifLessEqualInt:
        guard jumps(if: w.int(i.a) <= w.int(i.b), &pc, &fuel) else { return spent(pc, code) }
      case .ifEqualSmall:
        guard jumps(if: w.int(i.a) == i.immediateB, &pc, &fuel) else { return spent(pc, code) }
      case .ifNotEqualSmall:
        guard jumps(if: w.int(i.a) != i.immediateB, &pc, &fuel) else { return spent(pc, code) }
      case .ifLessSmall:
        guard jumps(if: w.int(i.a) < i.immediateB, &pc, &fuel) else { return spent(pc, code) }
      case .ifLessEqualSmall:
        guard jumps(if: w.int(i.a) <= i.immediateB, &pc, &fuel) else { return spent(pc, code) }
      case .ifGreaterSmall:
        guard jumps(if: w.int(i.a) > i.immediateB, &pc, &fuel) else { return spent(pc, code) }
      case .ifGreaterEqualSmall:
        guard jumps(if: w.int(i.a) >= i.immediateB, &pc, &fuel) else { return spent(pc, code) }
      case .ifEqualDouble:
        guard jumps(if: w.real(i.a) == w.real(i.b), &pc, &fuel) else { return spent(pc, code) }
      case .ifNotEqualDouble:
        guard jumps(if: w.real(i.a) != w.real(i.b), &pc, &fuel) else { return spent(pc, code) }
      case .ifLessDouble:
        guard jumps(if: w.real(i.a) < w.real(i.b), &pc, &fuel) else { return spent(pc, code) }
      case .ifNotLessDouble:
        guard jumps(if: !(w.real(i.a) < w.real(i.b)), &pc, &fuel) else { return spent(pc, code) }
      case .ifLessEqualDouble:
        guard jumps(if: w.real(i.a) <= w.real(i.b), &pc, &fuel) else { return spent(pc, code) }
      case .ifNotLessEqualDouble:
        guard jumps(if: !(w.real(i.a) <= w.real(i.b)), &pc, &fuel) else { return spent(pc, code) }
      case .ifThrown:
        guard jumps(if: thrown != nil, &pc, &fuel) else { return spent(pc, code) }
      case .enterRange:
        let (lower, upper) = (w.int(i.a), w.int(i.b))
        if lower < upper {
          pc += 4
        } else {
          guard jumps(if: lower == upper, &pc, &fuel) else { return spent(pc, code) }
        }
      case .countThenEnterRange:
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc, in: code) }
        let count = Int64(array._withUnsafeGuaranteedRef { $0.count })
        w.set(i.a, count)
        if w.int(pc.pointee.a) < count { pc += 5 }
      case .loopHalfOpen:
        guard jumps(if: advances(i, w), &pc, &fuel) else { return spent(pc, code) }
      case .loopClosed:
        let current = w.int(i.a)
        let goesOn = current < w.int(i.b)
        if goesOn { w.set(i.a, current &+ 1) }
        guard jumps(if: goesOn, &pc, &fuel) else { return spent(pc, code) }
      case .loopInBlocks:
        let (next, end) = (w.int(i.a) &+ 1, w.int(i.b))
        w.set(i.a, next)
        if end &- next < BlockLoop.shortest {
          guard jumps(if: next < end, &pc, &fuel) else { return spent(pc, code) }
        } else {
          (pc, fuel) = takeBlocks(i, below: end, w, r, code, fuel)
          guard goesOn(&fuel) else { return spent(pc, code) }
        }
      case .loopClosedInBlocks:
        let (current, last) = (w.int(i.a), w.int(i.b))
        if last &- current < BlockLoop.shortest || last == .max {
          if current < last { w.set(i.a, current &+ 1) }
          guard jumps(if: current < last, &pc, &fuel) else { return spent(pc, code) }
        } else {
          w.set(i.a, current &+ 1)
          (pc, fuel) = takeBlocks(i, below: last &+ 1, w, r, code, fuel)
          guard goesOn(&fuel) else { return spent(pc, code) }
        }
      case .call:
        let entry = table + Int(i.c)
        if answers(entry, i, w) { continue untilLeft }
        guard call(entry, entry.pointee.otherwise, Int(i.c), i, &pc, &w, &r, &code) else {
          return noRoom(pc, code)
        }
        guard spends(&fuel) else { return spent(pc, code) }
      case .addIntSmallThenCall:
        guard addedSmall(i, w) != nil else { return overflowedSmall(w.int(i.b), i.immediate, pc, code) }
        let n = Current(address: pc)
        pc += 1
        let entry = table + Int(n.c)
        if answers(entry, n, w) { continue untilLeft }
        guard call(entry, entry.pointee.otherwise, Int(n.c), n, &pc, &w, &r, &code) else {
          return noRoom(pc, code)
        }
        guard spends(&fuel) else { return spent(pc, code) }
      case .callClosure:
        guard let closure = r.closure(i.c) else { return fail(.lostValue, at: pc, in: code) }
        let callee = closure._withUnsafeGuaranteedRef { $0.code }
        let entry = table + callee
        guard call(entry, entry.pointee.instructions, callee, i, &pc, &w, &r, &code) else {
          return noRoom(pc, code)
        }
        if entry.pointee.captureRefs == 0, entry.pointee.captureWords == 1 {
          w.at(entry.pointee.captureWord).word = closure._withUnsafeGuaranteedRef { $0.captures.words.word }
        } else if entry.pointee.captureRefs | entry.pointee.captureWords != 0 {
          owned = nil
          let (words, references) = (w.at(entry.pointee.captureWord), r + entry.pointee.captureRef)
          closure._withUnsafeGuaranteedRef { copyCaptures(of: $0, words, references) }
        }
        guard spends(&fuel) else { return spent(pc, code) }
      case .leave:
        let entry = table + code
        let kept = entry.pointee.keptRefs
        (r + kept).clear(count: entry.pointee.refs &- kept)
        if top == base { break untilLeft }
        (pc, w, r, code) = leave()
      case .leaveWords:
        if top == base { break untilLeft }
        (pc, w, r, code) = leave()
      case .moveWordThenLeave:
        w.set(i.a, w.int(i.b))
        if top == base { break untilLeft }
        (pc, w, r, code) = leave()
      case .addIntThenLeave:
        guard added(i, w) != nil else { return overflowed("+", w.int(i.b), w.int(i.c), pc, code) }
        if top == base { break untilLeft }
        (pc, w, r, code) = leave()
      case .halt: break untilLeft
      case .native:
        self.fuel = fuel
        owned = nil
        do throws(Trap) {
          try perform(nativeSites[Int(i.c)], w.at(i.a), r + Int(i.b), pc, code)
        } catch {
          return fail(error, at: pc, in: code)
        }
        fuel = self.fuel
      case .host:
        self.fuel = fuel
        owned = nil
        do throws(Trap) {
          try callHost(Int(i.c), w.at(i.a), r + Int(i.b), pc, code)
        } catch {
          return fail(error, at: pc, in: code)
        }
        fuel = self.fuel
      case .makeClosure:
        owned = nil
        makeClosure(i.address.pointee, pc.pointee.wide, w, r)
        pc += 1

      case .capturesGet:
        guard let object = r[Int(i.a)] else { return fail(.lostValue, at: pc, in: code) }
        owned = nil
        copyCaptures(of: unsafeDowncast(object, to: ClosureObject.self), w.at(i.b), r + Int(i.c))

      case .multiplyDoubleThenAdd:
        let n = Current(address: pc)
        pc += 1
        let product = w.real(i.b) * w.real(i.c)
        w.set(i.a, product)
        w.set(n.a, w.real(n.b) + product)
      case .multiplyDoubleThenSubtract:
        let n = Current(address: pc)
        pc += 1
        let product = w.real(i.b) * w.real(i.c)
        w.set(i.a, product)
        w.set(n.a, w.real(n.b) - product)
      case .multiplyConstantThenAdd:
        let n = Current(address: pc)
        pc += 1
        let product = w.real(i.b) * real(constants, i.c)
        w.set(i.a, product)
        w.set(n.a, w.real(n.b) + product)
      case .addThreeProducts:
        w.set((pc + 3).pointee.a, threeProducts(i, w))
        pc += 4
      case .addThreeProductsThenDivide:
        let sum = threeProducts(i, w)
        w.set((pc + 3).pointee.a, sum)
        let quotient = Current(address: pc + 6)
        w.set(quotient.a, w.real(quotient.b) / (sum * sum.squareRoot()))
        pc += 7
      case .divideByProductWithRoot:
        let (n, quotient) = (Current(address: pc), Current(address: pc + 1))
        w.set(quotient.a, w.real(quotient.b) / (w.real(n.b) * w.real(i.b).squareRoot()))
        pc += 2
      case .addDoubleThenAdd:
        let n = Current(address: pc)
        pc += 1
        let sum = w.real(i.b) + w.real(i.c)
        w.set(i.a, sum)
        w.set(n.a, w.real(n.b) + sum)
      case .doubleFromIntThenMultiply:
        let n = Current(address: pc)
        pc += 1
        let number = Double(w.int(i.b))
        w.set(i.a, number)
        w.set(n.a, number * real(constants, n.c))
      case .doubleFromIntThenMultiplyThenAdd:
        let number = Double(w.int(i.b))
        w.set(i.a, number)
        let n = Current(address: pc)
        let product = number * real(constants, n.c)
        w.set(n.a, product)
        let sum = Current(address: pc + 1)
        w.set(sum.a, w.real(sum.b) + product)
        pc += 2
      case .multiplyIntThenAdd:
        guard let product = multiplied(i, w) else {
          return overflowed("*", w.int(i.b), w.int(i.c), pc, code)
        }
        let n = Current(address: pc)
        pc += 1
        let z = w.int(n.c)
        let (sum, overflow) = product.addingReportingOverflow(z)
        if overflow { return overflowed("+", product, z, pc, code) }
        w.set(n.a, sum)
      case .addIntThenGetWord:
        guard added(i, w) != nil else { return overflowed("+", w.int(i.b), w.int(i.c), pc, code) }
        let n = Current(address: pc)
        pc += 1
        guard let place = word(n, w, r) else { return noElement(n.address.pointee, w, r, pc, code) }
        w.set(n.a, place.word)
      case .multiplyThenAddThenGetWord:
        guard let product = multiplied(i, w) else {
          return overflowed("*", w.int(i.b), w.int(i.c), pc, code)
        }
        let (n, get) = (Current(address: pc), Current(address: pc + 1))
        let z = w.int(n.c)
        let (index, overflow) = product.addingReportingOverflow(z)
        if overflow { return overflowed("+", product, z, pc + 1, code) }
        w.set(n.a, index)
        guard let place = word(index, get, r) else {
          return noElement(get.address.pointee, w, r, pc + 2, code)
        }
        w.set(get.a, place.word)
        pc += 2
      case .multiplyIntThenAddTo:
        guard let product = multiplied(i, w) else {
          return overflowed("*", w.int(i.b), w.int(i.c), pc, code)
        }
        let n = Current(address: pc)
        pc += 1
        let z = w.int(n.b)
        let (sum, overflow) = z.addingReportingOverflow(product)
        if overflow { return overflowed("+", z, product, pc, code) }
        w.set(n.a, sum)
      case .multiplySmallThenAddSmall:
        guard let product = multipliedSmall(i, w) else {
          return overflowed("*", w.int(i.b), i.immediate, pc, code)
        }
        let n = Current(address: pc)
        pc += 1
        let (sum, overflow) = product.addingReportingOverflow(n.immediate)
        if overflow { return overflowedSmall(product, n.immediate, pc, code) }
        w.set(n.a, sum)
      case .addIntThenIfLess:
        guard let sum = added(i, w) else { return overflowed("+", w.int(i.b), w.int(i.c), pc, code) }
        let n = Current(address: pc)
        pc += 1
        guard jumps(if: sum < w.int(n.b), &pc, &fuel) else { return spent(pc, code) }
      case .addIntSmallThenIfLess:
        guard let sum = addedSmall(i, w) else { return overflowedSmall(w.int(i.b), i.immediate, pc, code) }
        let n = Current(address: pc)
        pc += 1
        guard jumps(if: sum < w.int(n.b), &pc, &fuel) else { return spent(pc, code) }
      case .addIntSmallThenIfNotEqual:
        guard addedSmall(i, w) != nil else { return overflowedSmall(w.int(i.b), i.immediate, pc, code) }
        let n = Current(address: pc)
        pc += 1
        guard jumps(if: w.int(n.a) != n.immediateB, &pc, &fuel) else { return spent(pc, code) }
      case .addIntSmallThenIfGreater:
        guard let sum = addedSmall(i, w) else { return overflowedSmall(w.int(i.b), i.immediate, pc, code) }
        let n = Current(address: pc)
        pc += 1
        guard jumps(if: sum > n.immediateB, &pc, &fuel) else { return spent(pc, code) }
      case .addIntSmallThenIfGreaterEqual:
        guard let sum = addedSmall(i, w) else { return overflowedSmall(w.int(i.b), i.immediate, pc, code) }
        let n = Current(address: pc)
        pc += 1
        guard jumps(if: sum >= n.immediateB, &pc, &fuel) else { return spent(pc, code) }
      case .addIntSmallThenLoop:
        guard addedSmall(i, w) != nil else { return overflowedSmall(w.int(i.b), i.immediate, pc, code) }
        let n = Current(address: pc)
        pc += 1
        guard jumps(if: advances(n, w), &pc, &fuel) else { return spent(pc, code) }
      case .loadSmallThenSetWord:
        let value = Int64(i.wide)
        w.set(i.a, value)
        let n = Current(address: pc)
        pc += 1
        guard let place = ownWord(n, w, r, &owned) else {
          return noElement(n.address.pointee, w, r, pc, code)
        }
        place.word = value
      case .fillLoop:
        w.set(i.a, Int64(i.wide))
        let set = Current(address: pc)
        guard ownByte(set, w, r, &owned) != nil, let array = r.array(set.b) else {
          return noElement(set.address.pointee, w, r, pc + 1, code)
        }
        (pc, fuel) = fill(array, i, w, fuel)
        guard goesOn(&fuel) else { return spent(pc, code) }
      case .loadSmallThenSetByte:
        w.set(i.a, Int64(i.wide))
        let n = Current(address: pc)
        pc += 1
        guard let place = ownByte(n, w, r, &owned) else {
          return noElement(n.address.pointee, w, r, pc, code)
        }
        place.pointee = UInt8(truncatingIfNeeded: i.wide)
      case .recur:
        (pc, fuel) = recur((table + code).pointee.recurrences + Int(pc.pointee.c), i, w, fuel)
        guard goesOn(&fuel) else { return spent(pc, code) }
      case .moveWordThenJump:
        w.set(i.a, w.int(i.b))
        guard jumps(if: true, &pc, &fuel) else { return spent(pc, code) }
      case .loadSmallThenJump:
        w.set(i.a, Int64(i.wide))
        guard jumps(if: true, &pc, &fuel) else { return spent(pc, code) }
      case .dividePowerThenJump:
        w.set(i.a, w.int(i.b).divided(byPower: i.immediate))
        guard jumps(if: true, &pc, &fuel) else { return spent(pc, code) }
      case .getByteThenIfFalse:
        guard let place = byte(i, w, r) else { return noElement(i.address.pointee, w, r, pc, code) }
        let truth = Int64(place.pointee)
        w.set(i.a, truth)
        pc += 1
        guard jumps(if: truth == 0, &pc, &fuel) else { return spent(pc, code) }
      case .remainderThenIfNotEqual:
        let remainder = w.int(i.b).remainderReportingOverflow(dividingBy: i.immediate).partialValue
        w.set(i.a, remainder)
        let n = Current(address: pc)
        pc += 1
        guard jumps(if: remainder != n.immediateB, &pc, &fuel) else { return spent(pc, code) }
      case .remainderPowerThenIfNotEqual:
        let remainder = w.int(i.b).remainder(byPower: i.immediate)
        w.set(i.a, remainder)
        let n = Current(address: pc)
        pc += 1
        guard jumps(if: remainder != n.immediateB, &pc, &fuel) else { return spent(pc, code) }
      case .addDoubleThenLoop:
        w.set(i.a, w.real(i.b) + w.real(i.c))
        let n = Current(address: pc)
        pc += 1
        guard jumps(if: advances(n, w), &pc, &fuel) else { return spent(pc, code) }
      case .addIntThenLoop:
        guard added(i, w) != nil else { return overflowed("+", w.int(i.b), w.int(i.c), pc, code) }
        let n = Current(address: pc)
        pc += 1
        guard jumps(if: advances(n, w), &pc, &fuel) else { return spent(pc, code) }
      case .getPartThenGetPart:
        guard let words = element(i, w, r) else { return noElement(i.address.pointee, w, r, pc, code) }
        w.set(i.a, words.at(i.d).word)
        let n = Current(address: pc)
        pc += 1
        guard let more = element(n, w, r) else { return noElement(n.address.pointee, w, r, pc, code) }
        w.set(n.a, more.at(n.d).word)
      case .arrayGetPart:
        guard let words = element(i, w, r) else { return noElement(i.address.pointee, w, r, pc, code) }
        w.set(i.a, words.at(i.d).word)
      case .getPartThenMultiply:
        guard let words = element(i, w, r) else { return noElement(i.address.pointee, w, r, pc, code) }
        w.set(i.a, words.at(i.d).word)
        let n = Current(address: pc)
        pc += 1
        w.set(n.a, w.real(n.b) * w.real(n.c))
      case .getPartsThenMultiply:
        guard let words = element(i, w, r) else { return noElement(i.address.pointee, w, r, pc, code) }
        let n = Current(address: pc + 1)
        guard let other = element(n, w, r) else { return noElement(n.address.pointee, w, r, pc + 2, code) }
        scalePart(i.address, of: words, w)
        scalePart(n.address, of: other, w)
        pc += 3
      case .getPartsThenSubtract:
        guard let words = element(i, w, r) else { return noElement(i.address.pointee, w, r, pc, code) }
        let n = Current(address: pc)
        guard let other = element(n, w, r) else { return noElement(n.address.pointee, w, r, pc + 1, code) }
        w.set((pc + 1).pointee.a, words.at(i.d).real - other.at(n.d).real)
        pc += 2
      case .multiplyThenAddToPart:
        guard changeByProduct(i, isSum: true, pc, w, r, &owned) else {
          return noElement(pc.pointee, w, r, pc + 1, code)
        }
        pc += 3
      case .multiplyThenSubtractFromPart:
        guard changeByProduct(i, isSum: false, pc, w, r, &owned) else {
          return noElement(pc.pointee, w, r, pc + 1, code)
        }
        pc += 3
      case .subtractParts:
        guard let x = element(i, w, r) else { return noElement(i.address.pointee, w, r, pc, code) }
        let n = Current(address: pc)
        guard let y = element(n, w, r) else { return noElement(n.address.pointee, w, r, pc + 1, code) }
        subtractPart(i.address, x, y, w)
        subtractPart(i.address + 3, x, y, w)
        subtractPart(i.address + 6, x, y, w)
        pc += 8
      case .multiplyThenAddToParts:
        guard changeParts(i, isSum: true, w, r, &owned) else {
          return noElement(pc.pointee, w, r, pc + 1, code)
        }
        pc += 11
      case .multiplyThenSubtractFromParts:
        guard changeParts(i, isSum: false, w, r, &owned) else {
          return noElement(pc.pointee, w, r, pc + 1, code)
        }
        pc += 11
      case .addMultiplesToParts:
        if changeParts(i, byMultiplesAt: pc - 1, w, r, &owned) {
          pc += 14
        } else {
          // One of the two is not there: the instructions find out by themselves.
          guard let words = element(i, w, r) else { return noElement(i.address.pointee, w, r, pc, code) }
          w.set(i.a, words.at(i.d).word)
        }
      case .addToPart:
        guard change(i, by: w.real(pc.pointee.c), isSum: true, w, r, &owned) else {
          return noElement(i.address.pointee, w, r, pc, code)
        }
        pc += 2
      case .subtractFromPart:
        guard change(i, by: w.real(pc.pointee.c), isSum: false, w, r, &owned) else {
          return noElement(i.address.pointee, w, r, pc, code)
        }
        pc += 2
      case .addToWord:
        guard let place = ownWord(i, w, r, &owned) else {
          return noElement(i.address.pointee, w, r, pc, code)
        }
        place.real += w.real(pc.pointee.c)
        pc += 2

      case .arrayGetWord:
        guard let place = word(i, w, r) else { return noElement(i.address.pointee, w, r, pc, code) }
        w.set(i.a, place.word)
      case .arraySetWord:
        guard let place = ownWord(i, w, r, &owned) else {
          return noElement(i.address.pointee, w, r, pc, code)
        }
        place.word = w.int(i.a)
      case .arrayGetByte:
        guard let place = byte(i, w, r) else { return noElement(i.address.pointee, w, r, pc, code) }
        w.set(i.a, Int64(place.pointee))
      case .arraySetByte:
        guard let place = ownByte(i, w, r, &owned) else {
          return noElement(i.address.pointee, w, r, pc, code)
        }
        place.pointee = UInt8(truncatingIfNeeded: w.int(i.a))
      case .arraySetPart:
        guard let words = ownElement(i, w, r, &owned) else {
          return noElement(i.address.pointee, w, r, pc, code)
        }
        words.at(i.d).word = w.int(i.a)
      case .arrayAppendWord:
        guard r.array(i.b) != nil else { return fail(.lostValue, at: pc, in: code) }
        let isOwned = owned == (r + Int(i.b)).address || owns(i, r, &owned)
        guard isOwned, let array = r.array(i.b) else { return noMemory(pc, code) }
        let word = w.int(i.a)
        if !array._withUnsafeGuaranteedRef({ $0.appendWord(word) }) { return noMemory(pc, code) }
      case .arrayCount:
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc, in: code) }
        w.set(i.a, Int64(array._withUnsafeGuaranteedRef { $0.count }))
      case .arrayGet:
        let e = pc.pointee
        pc += 1
        guard let place = element(i, w, r) else {
          return noElement(i.address.pointee, w, r, pc - 1, code)
        }
        // The element's words may be wanted where its index is.
        let index = Int(w.int(i.c))
        let words = place.at(e.wordOffset)
        if e.wordCount == 1 {
          w.set(i.a, words.word)
        } else {
          w.at(i.a).copyMemory(from: words, byteCount: e.wordCount &* 8)
        }
        if e.refCount != 0, let array = r.array(i.b) {
          owned = nil
          let refs = array._withUnsafeGuaranteedRef { $0.refAddress(index) } + e.refOffset
          (r + Int(e.a)).copy(from: refs, count: e.refCount)
        }
      case .arrayTake, .arraySet:
        let e = pc.pointee
        pc += 1
        guard let place = ownElement(i, w, r, &owned), let array = r.array(i.b) else {
          return noElement(i.address.pointee, w, r, pc - 1, code)
        }
        let words = place.at(e.wordOffset)
        let refs = array._withUnsafeGuaranteedRef { $0.refAddress(Int(w.int(i.c))) } + e.refOffset
        if i.operation == .arraySet {
          words.copyMemory(from: w.at(i.a), byteCount: e.wordCount &* 8)
          if e.refCount != 0 { refs.take(from: r + Int(e.a), count: e.refCount) }
        } else {
          w.at(i.a).copyMemory(from: words, byteCount: e.wordCount &* 8)
          if e.refCount != 0 { (r + Int(e.a)).take(from: refs, count: e.refCount) }
        }
      case .arrayAppend:
        owned = nil
        guard appendElement(i.address.pointee, w, r) else { return noMemory(pc, code) }

      case .boxGetWord:
        guard let box = r.box(i.b) else { return fail(.lostValue, at: pc, in: code) }
        w.set(i.a, box._withUnsafeGuaranteedRef { $0.words }.int(i.c))
      case .boxSetWord:
        guard let box = r.box(i.b) else { return fail(.lostValue, at: pc, in: code) }
        box._withUnsafeGuaranteedRef { $0.words }.set(i.c, w.int(i.a))
      case .boxGet, .boxTake, .boxSet:
        guard let object = r[Int(i.a)] else { return fail(.lostValue, at: pc, in: code) }
        let box = unsafeDowncast(object, to: BoxObject.self)
        owned = nil
        guard move(i.address.pointee, pc.pointee, box.words, box.references, w, r) else {
          return fail(.lostValue, at: pc, in: code)
        }
        pc += 1
      case .boxNew:
        r[Int(i.a)] = BoxObject(layout: Layout(words: Int(i.c & 0xFF), refs: Int(i.c >> 8)), heap: heap)
      case .globalGetWord: w.set(i.a, wordStack.at(i.wide).word)
      case .globalSetWord: wordStack.at(i.wide).word = w.int(i.a)
      case .globalGet, .globalTake, .globalSet:
        let e = pc.pointee
        pc += 1
        owned = nil
        guard moveGlobal(i.address.pointee, e, w, r) else { return fail(.lostValue, at: pc, in: code) }
      case .arrayNew:
        let layout = Layout(words: Int(i.c & 0xFF), refs: Int(i.c >> 8), isByte: i.d != 0)
        let array = ArrayObject(layout: layout, heap: heap)
        guard array.reserve(Int(i.b)) else { return noMemory(pc, code) }
        r[Int(i.a)] = array

      case .entryFind:
        guard let table = r.table(i.b) else { return fail(.lostValue, at: pc, in: code) }
        let key = w.int(i.c)
        w.set(i.a, table._withUnsafeGuaranteedRef { $0.position(of: key) })
      case .entryFindOwn:
        guard ownsTable(i, r, &owned), let table = r.table(i.b) else {
          return noEntry(i, w, r, pc, code)
        }
        let key = w.int(i.c)
        w.set(i.a, table._withUnsafeGuaranteedRef { $0.position(of: key) })
      case .entryGetWord:
        guard let place = entryWord(i, w, r) else { return noEntry(i, w, r, pc, code) }
        w.set(i.a, place.word)
      case .entrySetWord:
        guard ownsTable(i, r, &owned), let place = entryWord(i, w, r) else {
          return noEntry(i, w, r, pc, code)
        }
        place.word = w.int(i.a)
      case .entryGet:
        owned = nil
        guard moveEntry(i, w, r) else {
          return noEntry(i, w, r, pc, code)
        }
        pc += 1
      case .entryTake, .entrySet:
        guard ownsTable(i, r, &owned), moveEntry(i, w, r) else {
          return noEntry(i, w, r, pc, code)
        }
        pc += 1

      case .textNew: r[Int(i.a)] = StringObject("", heap: heap)
      case .textAppendConstant:
        guard r.text(i.a) != nil, let more = (objects + i.wide).text(0) else {
          return fail(.lostValue, at: pc, in: code)
        }
        guard append(more, to: r + Int(i.a)) else { return noMemory(pc, code) }
      case .textAppend:
        guard r.text(i.a) != nil, let more = r.text(i.b) else { return fail(.lostValue, at: pc, in: code) }
        guard append(more, to: r + Int(i.a)) else { return noMemory(pc, code) }
      case .textAppendInteger:
        guard r.text(i.a) != nil else { return fail(.lostValue, at: pc, in: code) }
        guard append(w.int(i.b), to: r + Int(i.a)) else { return noMemory(pc, code) }
      case .textDescribe, .output, .display, .throwError, .catchError, .rethrow, .erase, .findWitness,
        .cast, .errorValue:
        self.fuel = fuel
        owned = nil
        let extra = pc.pointee
        if i.operation.isExtended { pc += 1 }
        do throws(Trap) {
          try performOther(i.address.pointee, extra, w, r, pc, code)
        } catch {
          return fail(error, at: i.operation.isExtended ? pc - 1 : pc, in: code)
        }
        fuel = self.fuel
      case .trap: return fail(trap(i.address.pointee, w, r), at: pc, in: code)
      case .extended: break
      }
    }
    self.fuel = fuel
    return true
  }
}
