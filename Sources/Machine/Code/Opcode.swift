/// The operations of the machine. w[x] is a word register, r[x] a reference register of the frame.
///
/// A conditional jump is two instructions: the comparison, then a `jump` whose distance it uses where the
/// condition holds and which it skips otherwise. Distances count from the `jump` itself.
enum Opcode: UInt8, CaseIterable {
  // MARK: Moving
  /// w[a] = w[b]
  case moveWord
  /// w[a…] = w[b…], c words
  case moveWords
  /// r[a] = r[b]
  case copyRef
  /// r[a…] = r[b…], c references
  case copyRefs
  /// r[a…] = r[b…], c references; nil stays behind
  case takeRefs
  /// r[a…] = nil, b references
  case clearRefs
  /// w[a] = constant number wide
  case loadConstant
  /// w[a] = wide
  case loadSmall
  /// r[a] = object number wide
  case loadObject

  // MARK: Integers; all but the wrapping ones trap on overflow
  /// w[a] = w[b] + w[c], and so on
  case addInt, subtractInt, multiplyInt, divideInt, remainderInt
  /// w[a] = w[b] + immediate c, and so on; a divisor is never 0 or -1
  case addIntSmall, multiplyIntSmall, divideIntSmall, remainderIntSmall, andIntSmall, equalIntSmall
  /// w[a] = w[b] / 2^c, w[b] % 2^c
  case dividePower, remainderPower
  /// w[a] = -w[b]
  case negateInt
  case addWrapping, subtractWrapping, multiplyWrapping
  case andInt, orInt, xorInt
  /// w[a] = ~w[b]
  case complementInt
  /// Swift's smart shifts: negative distances shift the other way, long ones shift all out.
  case shiftLeft, shiftRight
  case equalInt, lessInt, lessEqualInt
  /// w[a] = 1 - w[b]
  case not

  // MARK: Doubles
  case addDouble, subtractDouble, multiplyDouble, divideDouble
  /// w[a] = w[b] op constant number c
  case addConstant, subtractConstant, multiplyConstant, divideConstant
  /// w[a] = constant number b op w[c]
  case constantSubtract, constantDivide
  case negateDouble, squareRoot, magnitude
  case equalDouble, lessDouble, lessEqualDouble
  case doubleFromInt
  /// w[a] = Int(w[b]); traps where it does not fit
  case intFromDouble
  /// w[a] = w[b] rounded by rule c
  case roundDouble
  /// w[a] = the elementary function of host site c, of w[b]
  case applyFunction

  // MARK: Jumps
  /// Go on at the distance wide.
  case jump
  /// If w[a] is true (false).
  case ifTrue, ifFalse
  /// If w[a] op w[b].
  case ifEqualInt, ifNotEqualInt, ifLessInt, ifLessEqualInt
  /// If w[a] op immediate b.
  case ifEqualSmall, ifNotEqualSmall, ifLessSmall, ifLessEqualSmall, ifGreaterSmall, ifGreaterEqualSmall
  case ifEqualDouble, ifNotEqualDouble, ifLessDouble, ifNotLessDouble, ifLessEqualDouble, ifNotLessEqualDouble
  /// w[a] += 1; if w[a] < w[b].
  case loopHalfOpen
  /// If w[a] < w[b]: w[a] += 1 and jump.
  case loopClosed
  /// The same loops, by plan c of the code (`BlockLoop`) where enough rounds are to come.
  case loopInBlocks, loopClosedInBlocks
  /// If an error has been thrown.
  case ifThrown

  // MARK: Calls
  /// Calls code c; its frame begins at w[a], r[b].
  case call
  /// Calls the closure r[c]; the frame begins at w[a], r[b].
  case callClosure
  /// Performs native site number c on the frame at w[a], r[b].
  case native
  /// Calls host site number c on the frame at w[a], r[b].
  case host
  /// Leaves the function.
  case leave
  /// Leaves a function whose frame has no references to let go.
  case leaveWords
  /// Leaves the outermost frame.
  case halt
  /// r[a] = closure of code `extended.wide`; captures from w[b], r[c]
  case makeClosure
  /// w[b]…, r[c]… = what the closure r[a] has captured
  case capturesGet

  // MARK: Memory; each followed by `extended`
  /// value at w[a], r[extended.a] = element w[c] of r[b]
  case arrayGet
  /// The same, leaving nil behind for references, after making r[b] unique.
  case arrayTake
  /// element w[c] of r[b] = value at w[a], r[extended.a], which keeps no references; makes r[b] unique
  case arraySet
  /// value at w[b], r[c] = contents of the box r[a]
  case boxGet, boxTake
  /// contents of the box r[a] = value at w[b], r[c], which keeps no references
  case boxSet
  /// value at w[b], r[c] = global at w[extended.a], r[extended.b]
  case globalGet, globalTake
  case globalSet

  // MARK: Memory, short forms
  /// w[a] = word d of element w[c] of r[b]
  case arrayGetPart
  /// word d of element w[c] of r[b] = w[a]; makes r[b] unique
  case arraySetPart
  /// w[a] = the only word of element w[c] of r[b]
  case arrayGetWord
  /// the only word of element w[c] of r[b] = w[a]
  case arraySetWord
  /// The same with elements of a byte.
  case arrayGetByte, arraySetByte
  /// r[b].append(w[a])
  case arrayAppendWord
  /// r[b].append(value at w[a], r[c]); d: references are taken
  case arrayAppend
  /// w[a] = r[b].count
  case arrayCount
  /// w[a] = word c of the box r[b]
  case boxGetWord
  /// word c of the box r[b] = w[a]
  case boxSetWord
  /// w[a] = global word wide
  case globalGetWord
  case globalSetWord
  /// r[a] = new box of c words and references (in bytes)
  case boxNew
  /// r[a] = new array for b elements of c words and references (in bytes); d: elements are bytes
  case arrayNew

  // MARK: Entries of dictionaries and sets, whose numbers hold until one is added
  /// w[a] = the number of the entry in r[b] whose key is the whole number w[c], or -1
  case entryFind
  /// The same, after making r[b] unique.
  case entryFindOwn
  /// w[a] = the only word of the value of entry w[c] of r[b]
  case entryGetWord
  /// the only word of the value of entry w[c] of r[b] = w[a]; makes r[b] unique
  case entrySetWord
  /// As with arrays: value at w[a], r[extended.a] = value of entry w[c] of r[b], and back.
  case entryGet, entryTake, entrySet

  // MARK: Text
  /// r[a] = new empty text
  case textNew
  /// Appends to the text r[a] the object number wide, itself text.
  case textAppendConstant
  /// r[a] += r[b]
  case textAppend
  /// Appends to the text r[a] the number w[b].
  case textAppendInteger
  /// Appends to the text r[a] the value at w[b], r[c] as `print` shows it; extended.wide is its descriptor, extended.a
  /// the number of its words.
  case textDescribe
  /// Sends the text r[a] to the output.
  case output
  /// The value at w[b], r[c] is a cell's output; extended.wide is its descriptor.
  case display

  // MARK: Errors and traps
  /// Throws the value at w[b], r[c]; extended.wide is its descriptor.
  case throwError
  /// The error being thrown goes to r[a]; nothing is being thrown any more.
  case catchError
  /// Throws the error r[a] again.
  case rethrow
  /// r[a] = the value at w[b], r[c] with its type, extended.wide: of it only a protocol is known
  case erase
  /// r[a] = the function that fulfils requirement number c for the value r[b], of which only a protocol is known
  case findWitness
  /// w[a] = whether the value at w[b], r[c] of descriptor extended.b can be cast to descriptor extended.c; w[a + 1],
  /// r[extended.a] = the value of that type
  case cast
  /// value at w[b], r[c] = the value of the error r[a]; extended.wide is its descriptor
  case errorValue
  /// Traps with reason a (see `TrapReason`); text in r[b] for those that have one, values in w[b], w[c].
  case trap

  case extended

  // MARK: Pairs (see `Pairing`): the instruction and those that follow it, in one step
  case multiplyDoubleThenAdd, multiplyDoubleThenSubtract, multiplyConstantThenAdd, addDoubleThenAdd
  case doubleFromIntThenMultiply
  case multiplyIntThenAdd, addIntThenGetWord
  /// The product is the second operand of the addition.
  case multiplyIntThenAddTo
  /// w[a] = w[b] * immediate c + immediate of the next
  case multiplySmallThenAddSmall
  case remainderThenIfNotEqual, remainderPowerThenIfNotEqual
  case addIntThenIfLess, addIntSmallThenIfLess, addIntSmallThenIfNotEqual
  case addIntSmallThenIfGreater, addIntSmallThenIfGreaterEqual
  case addDoubleThenLoop, addIntThenLoop, addIntSmallThenLoop
  case loadSmallThenSetWord, loadSmallThenSetByte, getByteThenIfFalse
  case addIntSmallThenCall, moveWordThenLeave, addIntThenLeave
  case getPartThenGetPart, getPartThenMultiply
  /// An arm of a conditional ends: what it yields, and on to what follows.
  case moveWordThenJump, loadSmallThenJump, dividePowerThenJump
  /// `a[i * n + j]`: three instructions.
  case multiplyThenAddThenGetWord
  /// `x * x + y * y + z * z`: five instructions.
  case addThreeProducts
  /// A whole loop: `while i < n { a[i] = k; i += j }`, the jump to its start too.
  case fillLoop
  /// `Double(i) * step + x`: three instructions.
  case doubleFromIntThenMultiplyThenAdd
  /// The difference of two elements' parts: three instructions.
  case getPartsThenSubtract
  /// An element's part is fetched, changed and put back: three instructions.
  case addToPart, subtractFromPart, addToWord
  /// The same by a product: four instructions.
  case multiplyThenAddToPart, multiplyThenSubtractFromPart
  /// The same with three parts of one element, which is looked up once: twelve instructions.
  case multiplyThenAddToParts, multiplyThenSubtractFromParts
  /// The differences of three parts of two elements: nine instructions.
  case subtractParts
  /// `a[i].x += k * b[j].y` with three parts of two elements, each of which is looked up once: fifteen instructions.
  case addMultiplesToParts
  /// `(a[i].x * k, b[j].y * k)`: four instructions.
  case getPartsThenMultiply
  /// `z / (x * y.squareRoot())`: three instructions.
  case divideByProductWithRoot
  /// `z / (s * s.squareRoot())` of such a sum s, which is kept too: eight instructions.
  case addThreeProductsThenDivide
  /// A whole loop: `Recurrence`, the code's number c of the next instruction.
  case recur
  /// A loop over whole numbers begins, `for i in a..<b` or `for i in a..<xs.count`: five and six instructions. Where it
  /// has no rounds, or bounds in the wrong order, they find out by themselves.
  case enterRange, countThenEnterRange
}

/// Why a `trap` instruction stops the program.
enum TrapReason: Int {
  case precondition
  case assertion
  case fatalError
  case nilUnwrapped
  case missingReturn
  case rangeBounds
  case uncaughtError
  case overlappingAccess
  /// w[b] is the number of the descriptor of the type that was wanted.
  case cast
}
