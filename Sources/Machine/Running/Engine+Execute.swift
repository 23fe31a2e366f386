// The dispatch loop. It is one long function on purpose: its registers (program counter, frame, fuel)
// stay in the processor's. Operations that touch more than words live in functions of their own.

extension Engine {
  /// Runs a code in the frame at the two addresses until it leaves; false where it trapped.
  func execute(code entry: Int, words: Words, references: References) -> Bool {
    let table = self.table
    let base = depth
    var code = entry
    var w = words
    var r = references
    var pc = UnsafePointer(table[entry].instructions)
    var fuel = self.fuel
    guard w + table[entry].words &* 8 <= wordEnd, readyReferences(upTo: r + table[entry].refs) else {
      return fail(.depth(limit: limits.depth), at: pc + 1, in: code, above: base)
    }
    let constants = constantPool
    while true {
      let i = Current(address: pc)
      pc += 1
      switch i.operation {
      case .moveWord: w.set(i.a, w.int(i.b))
      case .moveWords:
        w.at(i.a).copyMemory(from: w.at(i.b), byteCount: Int(i.c) &* 8)
      case .copyRef: r[Int(i.a)] = r[Int(i.b)]
      case .copyRefs: (r + Int(i.a)).copy(from: r + Int(i.b), count: Int(i.c))
      case .takeRefs: (r + Int(i.a)).take(from: r + Int(i.b), count: Int(i.c))
      case .clearRefs: (r + Int(i.a)).clear(count: Int(i.b))
      case .loadConstant: w.set(i.a, constants[i.wide])
      case .loadSmall: w.set(i.a, Int64(i.wide))
      case .loadObject: r[Int(i.a)] = objects[i.wide]

      case .addInt:
        let (x, y) = (w.int(i.b), w.int(i.c))
        let (sum, overflow) = x.addingReportingOverflow(y)
        if overflow { return overflowed("+", x, y, pc, code, base) }
        w.set(i.a, sum)
      case .subtractInt:
        let (x, y) = (w.int(i.b), w.int(i.c))
        let (difference, overflow) = x.subtractingReportingOverflow(y)
        if overflow { return overflowed("-", x, y, pc, code, base) }
        w.set(i.a, difference)
      case .multiplyInt:
        let (x, y) = (w.int(i.b), w.int(i.c))
        let (product, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { return overflowed("*", x, y, pc, code, base) }
        w.set(i.a, product)
      case .divideInt:
        let (x, y) = (w.int(i.b), w.int(i.c))
        if y == 0 { return fail(.divisionByZero(x), at: pc, in: code, above: base) }
        let (quotient, overflow) = x.dividedReportingOverflow(by: y)
        if overflow { return overflowed("/", x, y, pc, code, base) }
        w.set(i.a, quotient)
      case .remainderInt:
        let (x, y) = (w.int(i.b), w.int(i.c))
        if y == 0 { return fail(.divisionByZero(x), at: pc, in: code, above: base) }
        let (remainder, overflow) = x.remainderReportingOverflow(dividingBy: y)
        if overflow { return overflowed("%", x, y, pc, code, base) }
        w.set(i.a, remainder)
      case .addIntSmall:
        let x = w.int(i.b)
        let (sum, overflow) = x.addingReportingOverflow(i.immediate)
        if overflow { return overflowedSmall(x, i.immediate, pc, code, base) }
        w.set(i.a, sum)
      case .multiplyIntSmall:
        let x = w.int(i.b)
        let (product, overflow) = x.multipliedReportingOverflow(by: i.immediate)
        if overflow { return overflowed("*", x, i.immediate, pc, code, base) }
        w.set(i.a, product)
      case .divideIntSmall: w.set(i.a, w.int(i.b).dividedReportingOverflow(by: i.immediate).partialValue)
      case .remainderIntSmall:
        w.set(i.a, w.int(i.b).remainderReportingOverflow(dividingBy: i.immediate).partialValue)
      case .dividePower:
        let x = w.int(i.b)
        // Towards zero: negative numbers are raised by the divisor less one first.
        w.set(i.a, (x &+ ((x &>> 63) & ((1 &<< i.immediate) &- 1))) &>> i.immediate)
      case .remainderPower:
        let x = w.int(i.b)
        let mask = (1 &<< i.immediate) &- 1
        let bias = (x &>> 63) & mask
        w.set(i.a, ((x &+ bias) & mask) &- bias)
      case .andIntSmall: w.set(i.a, w.int(i.b) & i.immediate)
      case .equalIntSmall: w.set(i.a, w.int(i.b) == i.immediate)
      case .negateInt:
        let (negated, overflow) = Int64(0).subtractingReportingOverflow(w.int(i.b))
        if overflow { return overflowed("-", 0, w.int(i.b), pc, code, base) }
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
          return fail(.conversion(x), at: pc, in: code, above: base)
        }
        w.set(i.a, Int64(x))
      case .roundDouble: w.set(i.a, rounded(w.real(i.b), by: Int(i.c)))

      case .jump:
        pc = pc - 1 + i.wide
        fuel &-= 1
        if fuel < 0 {
          if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
          fuel = self.fuel
        }
      case .ifTrue:
        if w.int(i.a) != 0 {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifFalse:
        if w.int(i.a) == 0 {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifEqualInt:
        if w.int(i.a) == w.int(i.b) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifNotEqualInt:
        if w.int(i.a) != w.int(i.b) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifLessInt:
        if w.int(i.a) < w.int(i.b) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifLessEqualInt:
        if w.int(i.a) <= w.int(i.b) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifEqualSmall:
        if w.int(i.a) == i.immediateB {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifNotEqualSmall:
        if w.int(i.a) != i.immediateB {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifLessSmall:
        if w.int(i.a) < i.immediateB {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifLessEqualSmall:
        if w.int(i.a) <= i.immediateB {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifGreaterSmall:
        if w.int(i.a) > i.immediateB {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifGreaterEqualSmall:
        if w.int(i.a) >= i.immediateB {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifEqualDouble:
        if w.real(i.a) == w.real(i.b) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifNotEqualDouble:
        if w.real(i.a) != w.real(i.b) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifLessDouble:
        if w.real(i.a) < w.real(i.b) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifNotLessDouble:
        if !(w.real(i.a) < w.real(i.b)) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifLessEqualDouble:
        if w.real(i.a) <= w.real(i.b) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifNotLessEqualDouble:
        if !(w.real(i.a) <= w.real(i.b)) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .ifThrown:
        if thrown != nil {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .loopHalfOpen:
        let next = w.int(i.a) &+ 1
        w.set(i.a, next)
        if next < w.int(i.b) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .loopClosed:
        let current = w.int(i.a)
        if current < w.int(i.b) {
          w.set(i.a, current &+ 1)
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .call:
        let callee = Int(i.c)
        let entry = table + callee
        let (newW, newR) = (w.at(i.a), r + Int(i.b))
        fuel &-= 1
        if fuel < 0 {
          if let trap = refuel() { return fail(trap, at: pc, in: code, above: base) }
          fuel = self.fuel
        }
        if depth >= limits.depth || newW + entry.pointee.words &* 8 > wordEnd
          || (newR + entry.pointee.refs > refsReady && !readyReferences(upTo: newR + entry.pointee.refs))
        {
          return fail(.depth(limit: limits.depth), at: pc, in: code, above: base)
        }
        (frames + depth).initialize(to: Frame(resume: pc, words: w, references: r, code: code))
        depth &+= 1
        code = callee
        w = newW
        r = newR
        pc = UnsafePointer(entry.pointee.instructions)
      case .callClosure:
        let (newW, newR) = (w.at(i.a), r + Int(i.b))
        guard let closure = r.closure(i.c) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let callee = closure._withUnsafeGuaranteedRef { $0.code }
        let entry = table + callee
        fuel &-= 1
        if fuel < 0 {
          if let trap = refuel() { return fail(trap, at: pc, in: code, above: base) }
          fuel = self.fuel
        }
        if depth >= limits.depth || newW + entry.pointee.words &* 8 > wordEnd
          || (newR + entry.pointee.refs > refsReady && !readyReferences(upTo: newR + entry.pointee.refs))
        {
          return fail(.depth(limit: limits.depth), at: pc, in: code, above: base)
        }
        if entry.pointee.captureRefs != 0 {
          closure._withUnsafeGuaranteedRef { copyCaptures(of: $0, entry, newW, newR) }
        } else if entry.pointee.captureWords != 0 {
          let captures = closure._withUnsafeGuaranteedRef { $0.captures.words }
          for word in 0..<entry.pointee.captureWords {
            let value = captures.load(fromByteOffset: word &* 8, as: Int64.self)
            newW.at(entry.pointee.captureWord &+ word).storeBytes(of: value, as: Int64.self)
          }
        }
        (frames + depth).initialize(to: Frame(resume: pc, words: w, references: r, code: code))
        depth &+= 1
        code = callee
        w = newW
        r = newR
        pc = UnsafePointer(entry.pointee.instructions)
      case .leave:
        let entry = table + code
        let kept = entry.pointee.keptRefs
        (r + kept).clear(count: entry.pointee.refs &- kept)
        if depth == base {
          self.fuel = fuel
          return true
        }
        depth &-= 1
        let frame = frames[depth]
        pc = frame.resume
        w = frame.words
        r = frame.references
        code = frame.code
      case .leaveWords:
        if depth == base {
          self.fuel = fuel
          return true
        }
        depth &-= 1
        let frame = frames[depth]
        pc = frame.resume
        w = frame.words
        r = frame.references
        code = frame.code
      case .halt:
        self.fuel = fuel
        return true
      case .native:
        self.fuel = fuel
        do throws(Trap) {
          try perform(nativeSites[Int(i.c)], w.at(i.a), r + Int(i.b), pc, code)
        } catch {
          return fail(error, at: pc, in: code, above: base)
        }
        fuel = self.fuel
      case .host:
        self.fuel = fuel
        do throws(Trap) {
          try callHost(hostSites[Int(i.c)], w.at(i.a), r + Int(i.b), pc, code)
        } catch {
          return fail(error, at: pc, in: code, above: base)
        }
        fuel = self.fuel
      case .makeClosure:
        makeClosure(i.address.pointee, pc.pointee.wide, w, r)
        pc += 1

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
      case .multiplyIntThenAdd:
        let (x, y) = (w.int(i.b), w.int(i.c))
        let (product, productOverflow) = x.multipliedReportingOverflow(by: y)
        if productOverflow { return overflowed("*", x, y, pc, code, base) }
        w.set(i.a, product)
        let n = Current(address: pc)
        pc += 1
        let z = w.int(n.c)
        let (sum, overflow) = product.addingReportingOverflow(z)
        if overflow { return overflowed("+", product, z, pc, code, base) }
        w.set(n.a, sum)
      case .addIntThenGetWord:
        let (x, y) = (w.int(i.b), w.int(i.c))
        let (sum, overflow) = x.addingReportingOverflow(y)
        if overflow { return overflowed("+", x, y, pc, code, base) }
        w.set(i.a, sum)
        let n = Current(address: pc)
        pc += 1
        guard let array = r.array(n.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let index = Int(clamping: sum)
        let count = array._withUnsafeGuaranteedRef { $0.count }
        if UInt(bitPattern: index) >= UInt(bitPattern: count) {
          return outOfRange(sum, count, pc, code, base)
        }
        let words = array._withUnsafeGuaranteedRef { $0.words }
        w.set(n.a, words.load(fromByteOffset: index &* 8, as: Int64.self))
      case .remainderThenIfNotEqual:
        let remainder = w.int(i.b).remainderReportingOverflow(dividingBy: i.immediate).partialValue
        w.set(i.a, remainder)
        let n = Current(address: pc)
        pc += 1
        if remainder != n.immediateB {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .remainderPowerThenIfNotEqual:
        let x = w.int(i.b)
        let mask = (1 &<< i.immediate) &- 1
        let bias = (x &>> 63) & mask
        let remainder = ((x &+ bias) & mask) &- bias
        w.set(i.a, remainder)
        let n = Current(address: pc)
        pc += 1
        if remainder != n.immediateB {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .addDoubleThenLoop:
        w.set(i.a, w.real(i.b) + w.real(i.c))
        let n = Current(address: pc)
        pc += 1
        let next = w.int(n.a) &+ 1
        w.set(n.a, next)
        if next < w.int(n.b) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .addIntThenLoop:
        let (x, y) = (w.int(i.b), w.int(i.c))
        let (sum, overflow) = x.addingReportingOverflow(y)
        if overflow { return overflowed("+", x, y, pc, code, base) }
        w.set(i.a, sum)
        let n = Current(address: pc)
        pc += 1
        let next = w.int(n.a) &+ 1
        w.set(n.a, next)
        if next < w.int(n.b) {
          pc += pc.pointee.wide
          fuel &-= 1
          if fuel < 0 {
            if let trap = refuel() { return fail(trap, at: pc + 1, in: code, above: base) }
            fuel = self.fuel
          }
        } else {
          pc += 1
        }
      case .getPartThenGetPart:
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let index = Int(clamping: w.int(i.c))
        let count = array._withUnsafeGuaranteedRef { $0.count }
        if UInt(bitPattern: index) >= UInt(bitPattern: count) {
          return outOfRange(w.int(i.c), count, pc, code, base)
        }
        let words = array._withUnsafeGuaranteedRef { $0.wordAddress(index) }
        w.set(i.a, words.load(fromByteOffset: Int(i.d) &* 8, as: Int64.self))
        let n = Current(address: pc)
        pc += 1
        guard let other = r.array(n.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let otherIndex = Int(clamping: w.int(n.c))
        let otherCount = other._withUnsafeGuaranteedRef { $0.count }
        if UInt(bitPattern: otherIndex) >= UInt(bitPattern: otherCount) {
          return outOfRange(w.int(n.c), otherCount, pc, code, base)
        }
        let otherWords = other._withUnsafeGuaranteedRef { $0.wordAddress(otherIndex) }
        w.set(n.a, otherWords.load(fromByteOffset: Int(n.d) &* 8, as: Int64.self))

      case .addToPart:
        let n = Current(address: pc)
        pc += 1
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let index = Int(clamping: w.int(i.c))
        let count = array._withUnsafeGuaranteedRef { $0.count }
        if UInt(bitPattern: index) >= UInt(bitPattern: count) {
          return outOfRange(w.int(i.c), count, pc - 1, code, base)
        }
        if !isKnownUniquelyReferenced(&r[Int(i.b)]), makeUnique(r + Int(i.b)) == nil {
          return noMemory(pc + 1, code, base)
        }
        guard let own = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let place = own._withUnsafeGuaranteedRef { $0.wordAddress(index) } + Int(i.d) &* 8
        let result = place.load(as: Double.self) + w.real(n.c)
        w.set(i.a, result)
        place.storeBytes(of: result, as: Double.self)
        pc += 1
      case .subtractFromPart:
        let n = Current(address: pc)
        pc += 1
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let index = Int(clamping: w.int(i.c))
        let count = array._withUnsafeGuaranteedRef { $0.count }
        if UInt(bitPattern: index) >= UInt(bitPattern: count) {
          return outOfRange(w.int(i.c), count, pc - 1, code, base)
        }
        if !isKnownUniquelyReferenced(&r[Int(i.b)]), makeUnique(r + Int(i.b)) == nil {
          return noMemory(pc + 1, code, base)
        }
        guard let own = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let place = own._withUnsafeGuaranteedRef { $0.wordAddress(index) } + Int(i.d) &* 8
        let result = place.load(as: Double.self) - w.real(n.c)
        w.set(i.a, result)
        place.storeBytes(of: result, as: Double.self)
        pc += 1
      case .addToWord:
        let n = Current(address: pc)
        pc += 1
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let index = Int(clamping: w.int(i.c))
        let count = array._withUnsafeGuaranteedRef { $0.count }
        if UInt(bitPattern: index) >= UInt(bitPattern: count) {
          return outOfRange(w.int(i.c), count, pc - 1, code, base)
        }
        if !isKnownUniquelyReferenced(&r[Int(i.b)]), makeUnique(r + Int(i.b)) == nil {
          return noMemory(pc + 1, code, base)
        }
        guard let own = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let place = own._withUnsafeGuaranteedRef { $0.words } + index &* 8
        let result = place.load(as: Double.self) + w.real(n.c)
        w.set(i.a, result)
        place.storeBytes(of: result, as: Double.self)
        pc += 1

      case .arrayGetWord:
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let index = Int(clamping: w.int(i.c))
        let count = array._withUnsafeGuaranteedRef { $0.count }
        if UInt(bitPattern: index) >= UInt(bitPattern: count) {
          return outOfRange(w.int(i.c), count, pc, code, base)
        }
        let words = array._withUnsafeGuaranteedRef { $0.words }
        w.set(i.a, words.load(fromByteOffset: index &* 8, as: Int64.self))
      case .arraySetWord:
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let index = Int(clamping: w.int(i.c))
        let count = array._withUnsafeGuaranteedRef { $0.count }
        if UInt(bitPattern: index) >= UInt(bitPattern: count) {
          return outOfRange(w.int(i.c), count, pc, code, base)
        }
        if isKnownUniquelyReferenced(&r[Int(i.b)]) {
          let words = array._withUnsafeGuaranteedRef { $0.words }
          words.storeBytes(of: w.int(i.a), toByteOffset: index &* 8, as: Int64.self)
        } else {
          guard let copy = makeUnique(r + Int(i.b)) else { return noMemory(pc, code, base) }
          copy.words.storeBytes(of: w.int(i.a), toByteOffset: index &* 8, as: Int64.self)
        }
      case .arrayGetPart:
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let index = Int(clamping: w.int(i.c))
        let count = array._withUnsafeGuaranteedRef { $0.count }
        if UInt(bitPattern: index) >= UInt(bitPattern: count) {
          return outOfRange(w.int(i.c), count, pc, code, base)
        }
        let words = array._withUnsafeGuaranteedRef { $0.wordAddress(index) }
        w.set(i.a, words.load(fromByteOffset: Int(i.d) &* 8, as: Int64.self))
      case .arraySetPart:
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let index = Int(clamping: w.int(i.c))
        let count = array._withUnsafeGuaranteedRef { $0.count }
        if UInt(bitPattern: index) >= UInt(bitPattern: count) {
          return outOfRange(w.int(i.c), count, pc, code, base)
        }
        if isKnownUniquelyReferenced(&r[Int(i.b)]) {
          let words = array._withUnsafeGuaranteedRef { $0.wordAddress(index) }
          words.storeBytes(of: w.int(i.a), toByteOffset: Int(i.d) &* 8, as: Int64.self)
        } else {
          guard let copy = makeUnique(r + Int(i.b)) else { return noMemory(pc, code, base) }
          copy.wordAddress(index).storeBytes(of: w.int(i.a), toByteOffset: Int(i.d) &* 8, as: Int64.self)
        }
      case .arrayAppendWord:
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        let word = w.int(i.a)
        if isKnownUniquelyReferenced(&r[Int(i.b)]) {
          if !array._withUnsafeGuaranteedRef({ $0.appendWord(word) }) { return noMemory(pc, code, base) }
        } else {
          guard let copy = makeUnique(r + Int(i.b)), copy.appendWord(word) else {
            return noMemory(pc, code, base)
          }
        }
      case .arrayCount:
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        w.set(i.a, Int64(array._withUnsafeGuaranteedRef { $0.count }))
      case .arrayGet:
        let e = pc.pointee
        pc += 1
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc - 1, in: code, above: base) }
        let index = Int(clamping: w.int(i.c))
        let count = array._withUnsafeGuaranteedRef { $0.count }
        if UInt(bitPattern: index) >= UInt(bitPattern: count) {
          return outOfRange(w.int(i.c), count, pc - 1, code, base)
        }
        let words = array._withUnsafeGuaranteedRef { $0.wordAddress(index) }.at(e.wordOffset)
        if e.wordCount == 1 {
          w.set(i.a, words.load(as: Int64.self))
        } else {
          w.at(i.a).copyMemory(from: words, byteCount: e.wordCount &* 8)
        }
        if e.refCount != 0 {
          let refs = array._withUnsafeGuaranteedRef { $0.refAddress(index) } + e.refOffset
          (r + Int(e.a)).copy(from: refs, count: e.refCount)
        }
      case .arrayTake, .arraySet:
        let e = pc.pointee
        pc += 1
        guard let array = r.array(i.b) else { return fail(.lostValue, at: pc - 1, in: code, above: base) }
        let index = Int(clamping: w.int(i.c))
        let count = array._withUnsafeGuaranteedRef { $0.count }
        if UInt(bitPattern: index) >= UInt(bitPattern: count) {
          return outOfRange(w.int(i.c), count, pc - 1, code, base)
        }
        if !isKnownUniquelyReferenced(&r[Int(i.b)]), makeUnique(r + Int(i.b)) == nil {
          return noMemory(pc - 1, code, base)
        }
        guard let own = r.array(i.b) else { return fail(.lostValue, at: pc - 1, in: code, above: base) }
        let words = own._withUnsafeGuaranteedRef { $0.wordAddress(index) }.at(e.wordOffset)
        let refs = own._withUnsafeGuaranteedRef { $0.refAddress(index) } + e.refOffset
        if i.operation == .arraySet {
          words.copyMemory(from: w.at(i.a), byteCount: e.wordCount &* 8)
          if e.refCount != 0 { refs.take(from: r + Int(e.a), count: e.refCount) }
        } else {
          w.at(i.a).copyMemory(from: words, byteCount: e.wordCount &* 8)
          if e.refCount != 0 { (r + Int(e.a)).take(from: refs, count: e.refCount) }
        }
      case .arrayAppend:
        guard appendElement(i.address.pointee, w, r) else { return noMemory(pc, code, base) }

      case .boxGetWord:
        guard let box = r.box(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        w.set(i.a, box._withUnsafeGuaranteedRef { $0.words }.int(i.c))
      case .boxSetWord:
        guard let box = r.box(i.b) else { return fail(.lostValue, at: pc, in: code, above: base) }
        box._withUnsafeGuaranteedRef { $0.words }.set(i.c, w.int(i.a))
      case .boxGet, .boxTake, .boxSet:
        guard let object = r[Int(i.a)] else { return fail(.lostValue, at: pc, in: code, above: base) }
        let box = unsafeDowncast(object, to: BoxObject.self)
        move(i.address.pointee, pc.pointee, box.words, box.references, w, r)
        pc += 1
      case .boxNew:
        r[Int(i.a)] = BoxObject(layout: Layout(words: Int(i.c & 0xFF), refs: Int(i.c >> 8)), heap: heap)
      case .globalGetWord: w.set(i.a, wordStack.load(fromByteOffset: i.wide &* 8, as: Int64.self))
      case .globalSetWord: wordStack.storeBytes(of: w.int(i.a), toByteOffset: i.wide &* 8, as: Int64.self)
      case .globalGet, .globalTake, .globalSet:
        let e = pc.pointee
        pc += 1
        moveGlobal(i.address.pointee, e, w, r)
      case .arrayNew:
        let array = ArrayObject(layout: Layout(words: Int(i.c & 0xFF), refs: Int(i.c >> 8)), heap: heap)
        guard array.reserve(Int(i.b)) else { return noMemory(pc, code, base) }
        r[Int(i.a)] = array

      case .textNew: r[Int(i.a)] = StringObject("", heap: heap)
      case .textAppendConstant:
        guard appendText(i.address.pointee, objects[i.wide], r) else { return noMemory(pc, code, base) }
      case .textDescribe, .output, .display, .throwError, .catchError, .rethrow, .erase, .findWitness,
        .conforms,
        .errorHasType, .errorValue:
        self.fuel = fuel
        let extra = pc.pointee
        if i.operation.isExtended { pc += 1 }
        do throws(Trap) {
          try performOther(i.address.pointee, extra, w, r, pc, code)
        } catch {
          return fail(error, at: i.operation.isExtended ? pc - 1 : pc, in: code, above: base)
        }
        fuel = self.fuel
      case .trap: return fail(trap(i.address.pointee, w, r), at: pc, in: code, above: base)
      case .extended: break
      }
    }
  }

  @inline(__always)
  private func real(_ constants: UnsafeMutablePointer<Int64>, _ index: UInt16) -> Double {
    Double(bitPattern: UInt64(bitPattern: constants[Int(index)]))
  }
}

/// The instruction being performed; its parts are read where they are needed, not all beforehand.
private struct Current {
  let address: UnsafePointer<Instruction>

  @inline(__always) var operation: Opcode { address.pointee.operation }
  @inline(__always) var a: UInt16 { address.pointee.a }
  @inline(__always) var b: UInt16 { address.pointee.b }
  @inline(__always) var c: UInt16 { address.pointee.c }
  @inline(__always) var d: UInt8 { address.pointee.d }
  @inline(__always) var wide: Int { address.pointee.wide }
  @inline(__always) var immediate: Int64 { address.pointee.immediate }
  @inline(__always) var immediateB: Int64 { address.pointee.immediateB }
}
