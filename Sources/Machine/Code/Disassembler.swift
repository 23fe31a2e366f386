import Diagnostics

/// Shows compiled code to people: `gibbs run --dump bytecode`.
///
/// Of each function the registers of its variables, then the instructions, each behind the number by which jumps name
/// it; `w3` is a register for a word, `r3` one for a reference. A line of its own says from which line of the text
/// come the instructions below it.
struct Disassembler {
  private let engine: Engine
  private let line: (SourceSpan) -> Int?

  init(engine: Engine, line: @escaping (SourceSpan) -> Int? = { _ in nil }) {
    self.engine = engine
    self.line = line
  }

  var text: String { text(of: engine.codes) }

  func text(of codes: [Code]) -> String { codes.map { text(of: $0) }.joined(separator: "\n") }

  private func text(of code: Code) -> String {
    var lines = ["\(code.name): \(code.words) words, \(code.refs) references"]
    lines += code.variables.map { "  \(text(of: $0))" }
    var lastLine: Int?
    for (index, instruction) in code.instructions.enumerated() {
      if let line = line(code.spans[index]), line != lastLine {
        lines.append("  line \(line)")
        lastLine = line
      }
      lines.append("    \(index)  \(text(of: instruction, at: index))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(of variable: Code.NamedRegisters) -> String {
    let words = registers("w", variable.slot.word, variable.layout.words)
    let references = registers("r", variable.slot.ref, variable.layout.refs)
    let place = [words, references].compactMap { $0 }.joined(separator: " ")
    return
      "\(place.isEmpty ? "–" : place)  \(variable.name): \(variable.type)\(variable.isBoxed ? ", in a box" : "")"
  }

  private func registers(_ letter: String, _ first: Int, _ count: Int) -> String? {
    count == 0 ? nil : count == 1 ? "\(letter)\(first)" : "\(letter)\(first)…\(letter)\(first + count - 1)"
  }

  // MARK: Instructions

  private func text(of i: Instruction, at index: Int) -> String {
    let name = name(i.operation)
    switch i.operation {
    case .jump: return "jump → \(index + i.wide)"
    case .loadConstant: return "loadConstant w\(i.a) \(constant(i.wide))"
    case .call: return "call \(engine.codes[Int(i.c)].name) at w\(i.a) r\(i.b)"
    case .native: return "native \(engine.nativeSites[Int(i.c)].intrinsic.rawValue) at w\(i.a) r\(i.b)"
    case .applyFunction: return "apply \(named(engine.hostSites[Int(i.c)].callee)) w\(i.a) w\(i.b)"
    case .host: return "host \(named(engine.hostSites[Int(i.c)].callee)) at w\(i.a) r\(i.b)"
    default: return ([String(name)] + operands(of: i)).joined(separator: " ")
    }
  }

  private func operands(of i: Instruction) -> [String] {
    let values = [Int(i.a), Int(i.b), Int(i.c)]
    return Array(shape(i.operation)).enumerated().compactMap { position, letter in
      switch letter {
      case "w", "r": "\(letter)\(values[position])"
      case "k": constant(values[position])
      case "n": "\(values[position])"
      case "i": "\(position == 1 ? i.immediateB : i.immediate)"
      case "o": "#\(i.wide)"
      case "x": "\(i.wide)"
      case "d": "part \(i.d)"
      default: nil
      }
    }
  }

  private func constant(_ number: Int) -> String {
    let bits = engine.constants[number]
    return "\(bits) (\(Double(bitPattern: UInt64(bitPattern: bits))))"
  }

  private func named(_ callee: HostSite.Callee) -> String {
    switch callee {
    case .function(let number): return "#\(number)"
    case .chain(let chain):
      let codes = chain.steps.compactMap { step -> String? in
        if case .function(let code, _) = step { return "\(code)" }
        return nil
      }
      return "chain of " + codes.joined(separator: ", ")
    }
  }

  // MARK: The table

  private func name(_ operation: Opcode) -> Substring { Self.row(operation)[0] }

  private func shape(_ operation: Opcode) -> Substring {
    let row = Self.row(operation)
    return row.count > 1 ? row[1] : ""
  }

  private static func row(_ operation: Opcode) -> [Substring] {
    table[Int(operation.rawValue)].split(separator: " ")
  }

  static let names = table.map { String($0.prefix { $0 != " " }) }

  /// Each operation with what its three operands are, in the order of `Opcode`; written out because the core does
  /// without reflection. w and r: registers; n: a count; i: a number with a sign; k: a constant's number; x and o: the
  /// last two as one number, of an object; d: the small count; a dot: nothing.
  private static let table: [Substring] = """
    moveWord ww,moveWords wwn,copyRef rr,copyRefs rrn,takeRefs rrn,clearRefs rn,loadConstant,loadSmall wx,loadObject ro,\
    addInt www,subtractInt www,multiplyInt www,divideInt www,remainderInt www,\
    addIntSmall wwi,multiplyIntSmall wwi,divideIntSmall wwi,remainderIntSmall wwi,andIntSmall wwi,equalIntSmall wwi,\
    dividePower wwi,remainderPower wwi,negateInt ww,addWrapping www,subtractWrapping www,multiplyWrapping www,\
    andInt www,orInt www,xorInt www,complementInt ww,shiftLeft www,shiftRight www,equalInt www,lessInt www,\
    lessEqualInt www,not ww,addDouble www,subtractDouble www,multiplyDouble www,divideDouble www,\
    addConstant wwk,subtractConstant wwk,multiplyConstant wwk,divideConstant wwk,constantSubtract wkw,\
    constantDivide wkw,negateDouble ww,squareRoot ww,magnitude ww,equalDouble www,lessDouble www,\
    lessEqualDouble www,doubleFromInt ww,intFromDouble ww,roundDouble wwn,applyFunction wwn,jump,ifTrue w,ifFalse w,ifEqualInt ww,\
    ifNotEqualInt ww,ifLessInt ww,ifLessEqualInt ww,ifEqualSmall wi,ifNotEqualSmall wi,ifLessSmall wi,\
    ifLessEqualSmall wi,ifGreaterSmall wi,ifGreaterEqualSmall wi,ifEqualDouble ww,ifNotEqualDouble ww,ifLessDouble ww,\
    ifNotLessDouble ww,ifLessEqualDouble ww,ifNotLessEqualDouble ww,loopHalfOpen ww,loopClosed ww,loopInBlocks ww,loopClosedInBlocks ww,ifThrown,call,\
    callClosure wrr,native,host,leave,leaveWords,halt,makeClosure rwr,capturesGet rwr,arrayGet wrw,arrayTake wrw,arraySet wrw,\
    boxGet rwr,boxTake rwr,boxSet rwr,globalGet .wr,globalTake .wr,globalSet .wr,arrayGetPart wrwd,arraySetPart wrwd,\
    arrayGetWord wrw,arraySetWord wrw,arrayGetByte wrw,arraySetByte wrw,arrayAppendWord wr,arrayAppend wrr,arrayCount wr,boxGetWord wrn,boxSetWord wrn,\
    globalGetWord wx,globalSetWord wx,boxNew r.n,arrayNew rnn,entryFind wrw,entryFindOwn wrw,entryGetWord wrw,\
    entrySetWord wrw,entryGet wrw,entryTake wrw,entrySet wrw,textNew r,textAppendConstant ro,textAppend rr,textAppendInteger rw,textDescribe rwr,output r,\
    display .wr,throwError .wr,catchError r,rethrow r,erase rwr,findWitness rrn,cast wwr,errorValue rwr,trap nww,extended nnn,multiplyDoubleThenAdd www,multiplyDoubleThenSubtract www,\
    multiplyConstantThenAdd wwk,addDoubleThenAdd www,doubleFromIntThenMultiply ww,multiplyIntThenAdd www,\
    addIntThenGetWord www,multiplyIntThenAddTo www,multiplySmallThenAddSmall wwi,remainderThenIfNotEqual wwi,\
    remainderPowerThenIfNotEqual wwi,addIntThenIfLess www,addIntSmallThenIfLess wwi,addIntSmallThenIfNotEqual wwi,\
    addIntSmallThenIfGreater wwi,addIntSmallThenIfGreaterEqual wwi,\
    addDoubleThenLoop www,addIntThenLoop www,addIntSmallThenLoop wwi,loadSmallThenSetWord wx,loadSmallThenSetByte wx,getByteThenIfFalse wrw,\
    addIntSmallThenCall wwi,moveWordThenLeave ww,addIntThenLeave www,getPartThenGetPart wrwd,getPartThenMultiply wrwd,\
    moveWordThenJump ww,loadSmallThenJump wx,dividePowerThenJump wwi,multiplyThenAddThenGetWord www,\
    addThreeProducts www,fillLoop wx,\
    doubleFromIntThenMultiplyThenAdd ww,getPartsThenSubtract wrwd,addToPart wrwd,subtractFromPart wrwd,addToWord wrw,\
    multiplyThenAddToPart www,multiplyThenSubtractFromPart www,multiplyThenAddToParts www,\
    multiplyThenSubtractFromParts www,subtractParts wrwd,addMultiplesToParts wrwd,getPartsThenMultiply wrwd,\
    divideByProductWithRoot ww,addThreeProductsThenDivide www,recur www,enterRange ww,countThenEnterRange wr
    """.split(separator: ",")
}
