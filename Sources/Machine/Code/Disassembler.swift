/// Shows compiled code to people: `gibbs run --dump bytecode`.
struct Disassembler {
  private let engine: Engine

  init(engine: Engine) {
    self.engine = engine
  }

  var text: String {
    engine.codes.map { text(of: $0) }.joined(separator: "\n")
  }

  private func text(of code: Code) -> String {
    var lines = ["\(code.name): \(code.words) words, \(code.refs) references"]
    for (index, instruction) in code.instructions.enumerated() {
      lines.append("  \(index)  \(text(of: instruction, at: index))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(of i: Instruction, at index: Int) -> String {
    switch i.operation {
    case .jump: return "jump → \(index + i.wide)"
    case .loadSmall: return "loadSmall \(i.a) \(i.wide)"
    case .loadConstant:
      let bits = engine.constants[i.wide]
      return "loadConstant \(i.a) \(bits) (\(Double(bitPattern: UInt64(bitPattern: bits))))"
    case .loadObject: return "loadObject \(i.a) #\(i.wide)"
    case .globalGetWord, .globalSetWord: return "\(name(i.operation)) \(i.a) \(i.wide)"
    case .call: return "call \(engine.codes[Int(i.c)].name) at \(i.a) \(i.b)"
    case .native: return "native \(engine.nativeSites[Int(i.c)].intrinsic.rawValue) at \(i.a) \(i.b)"
    case .host: return "host #\(engine.hostSites[Int(i.c)].index) at \(i.a) \(i.b)"
    default: return "\(name(i.operation)) \(i.a) \(i.b) \(i.c)"
    }
  }

  private func name(_ operation: Opcode) -> Substring { names[Int(operation.rawValue)] }

  private let names = Disassembler.opcodeNames.split(separator: " ")

  /// In the order of `Opcode`; written out because the core does without reflection.
  static let opcodeNames = """
    moveWord moveWords copyRef copyRefs takeRefs clearRefs loadConstant loadSmall loadObject addInt \
    subtractInt multiplyInt divideInt remainderInt addIntSmall multiplyIntSmall divideIntSmall \
    remainderIntSmall andIntSmall equalIntSmall dividePower remainderPower negateInt addWrapping subtractWrapping multiplyWrapping andInt orInt xorInt \
    complementInt shiftLeft shiftRight equalInt lessInt lessEqualInt not addDouble subtractDouble \
    multiplyDouble divideDouble addConstant subtractConstant multiplyConstant divideConstant \
    constantSubtract constantDivide negateDouble squareRoot magnitude equalDouble lessDouble \
    lessEqualDouble doubleFromInt intFromDouble roundDouble jump ifTrue ifFalse ifEqualInt \
    ifNotEqualInt ifLessInt ifLessEqualInt ifEqualSmall ifNotEqualSmall ifLessSmall ifLessEqualSmall \
    ifGreaterSmall ifGreaterEqualSmall ifEqualDouble ifNotEqualDouble ifLessDouble ifNotLessDouble \
    ifLessEqualDouble ifNotLessEqualDouble loopHalfOpen loopClosed ifThrown call callClosure native \
    host leave leaveWords halt makeClosure arrayGet arrayTake arraySet boxGet boxTake boxSet globalGet globalTake \
    globalSet arrayGetPart arraySetPart arrayGetWord arraySetWord arrayAppendWord arrayAppend arrayCount boxGetWord boxSetWord \
    globalGetWord globalSetWord boxNew arrayNew textNew textAppendConstant textDescribe output display \
    throwError catchError rethrow erase findWitness conforms errorHasType errorValue trap extended \
    multiplyDoubleThenAdd multiplyDoubleThenSubtract multiplyConstantThenAdd addDoubleThenAdd \
    doubleFromIntThenMultiply multiplyIntThenAdd addIntThenGetWord remainderThenIfNotEqual \
    remainderPowerThenIfNotEqual addDoubleThenLoop addIntThenLoop getPartThenGetPart addToPart \
    subtractFromPart addToWord
    """
}
