/// What a library's interface can name with `@intrinsic("…")`: operations that the machine itself performs.
///
/// `E`, `K`, `V`, `T` are generic arguments of the function reference, those of the enclosing type first.
/// README.md has the table of signatures and traps.
public enum Intrinsic: String, CaseIterable {
  // (Int, Int) -> Int, trapping on overflow and division by zero; negate (Int) -> Int
  case intAdd = "int.add"
  case intSubtract = "int.subtract"
  case intMultiply = "int.multiply"
  case intDivide = "int.divide"
  case intRemainder = "int.remainder"
  case intNegate = "int.negate"
  // (Int, Int) -> Int, never trapping; complement (Int) -> Int
  case intAddWrapping = "int.addWrapping"
  case intSubtractWrapping = "int.subtractWrapping"
  case intMultiplyWrapping = "int.multiplyWrapping"
  case intAnd = "int.and"
  case intOr = "int.or"
  case intXor = "int.xor"
  case intComplement = "int.complement"
  case intShiftLeft = "int.shiftLeft"
  case intShiftRight = "int.shiftRight"
  // (Int, Int) -> Bool; `equal` and `notEqual` also for Bool
  case intEqual = "int.equal"
  case intNotEqual = "int.notEqual"
  case intLess = "int.less"
  case intLessEqual = "int.lessEqual"
  case intGreater = "int.greater"
  case intGreaterEqual = "int.greaterEqual"
  /// (Double) -> Int towards zero; traps where it does not fit.
  case intFromDouble = "int.fromDouble"
  /// (Double) -> Int?
  case intExactly = "int.exactly"
  /// (String, radix: Int) -> Int?
  case intParse = "int.parse"
  /// (Int, radix: Int, uppercase: Bool) -> String
  case intText = "int.text"
  // (Int) -> Int
  case intLeadingZeros = "int.leadingZeros"
  case intTrailingZeros = "int.trailingZeros"
  case intBitCount = "int.bitCount"

  // (Double, Double) -> Double; negate, squareRoot, magnitude (Double) -> Double
  case doubleAdd = "double.add"
  case doubleSubtract = "double.subtract"
  case doubleMultiply = "double.multiply"
  case doubleDivide = "double.divide"
  case doubleNegate = "double.negate"
  case doubleSquareRoot = "double.squareRoot"
  case doubleMagnitude = "double.magnitude"
  // (Double, Double) -> Bool
  case doubleEqual = "double.equal"
  case doubleNotEqual = "double.notEqual"
  case doubleLess = "double.less"
  case doubleLessEqual = "double.lessEqual"
  case doubleGreater = "double.greater"
  case doubleGreaterEqual = "double.greaterEqual"
  /// (Int) -> Double
  case doubleFromInt = "double.fromInt"
  // (Double) -> Double
  case doubleRounded = "double.rounded"
  case doubleRoundedToEven = "double.roundedToEven"
  case doubleFloor = "double.floor"
  case doubleCeiling = "double.ceiling"
  case doubleTruncated = "double.truncated"
  case doubleNextUp = "double.nextUp"
  case doubleUlp = "double.ulp"
  case doubleSignificand = "double.significand"
  // (Double, Double) -> Double
  case doubleRemainder = "double.truncatingRemainder"
  case doubleIEEERemainder = "double.remainder"
  /// (Double, Double, Double) -> Double: the first plus the product of the others, rounded once
  case doubleAddingProduct = "double.addingProduct"
  /// (Double, Int) -> Double, the first times a power of two
  case doubleScaled = "double.scaled"
  /// (Double) -> Int, the exponent; traps for zero, infinities and nan
  case doubleExponent = "double.exponent"
  /// (Double) -> Int and back, the bits
  case doubleBits = "double.bits"
  case doubleFromBits = "double.fromBits"
  /// (String) -> Double?
  case doubleParse = "double.parse"

  /// (Bool) -> Bool
  case boolNot = "bool.not"

  // Strings; a Character is a string of one.
  case stringAdd = "string.add"
  /// (inout String, String)
  case stringAppend = "string.append"
  case stringEqual = "string.equal"
  case stringNotEqual = "string.notEqual"
  case stringLess = "string.less"
  case stringCount = "string.count"
  case stringIsEmpty = "string.isEmpty"
  /// (String) -> [Character]
  case stringCharacters = "string.characters"
  /// ([Character]) -> String, also ([String]) -> String
  case stringConcatenate = "string.concatenate"
  /// (String) -> Int
  case stringByteCount = "string.byteCount"
  // (String, Int) -> Int, from the place of a byte: that byte, the Unicode scalar there, the places of the characters
  // behind and before it; trap where there is none.
  case stringByte = "string.byte"
  case stringScalar = "string.scalar"
  case stringNext = "string.next"
  case stringPrevious = "string.previous"
  /// (String, Int, Int) -> String, from the first byte up to before the second; traps
  case stringSlice = "string.slice"
  /// ([Int]) -> String; what is no UTF-8 becomes U+FFFD
  case stringFromBytes = "string.fromBytes"
  /// (Int) -> String?: nil where there is no such scalar
  case stringFromScalar = "string.fromScalar"
  case stringUppercased = "string.uppercased"
  case stringLowercased = "string.lowercased"
  // (String, String) -> Bool
  case stringHasPrefix = "string.hasPrefix"
  case stringHasSuffix = "string.hasSuffix"
  case stringContains = "string.contains"
  /// (String, Int) -> String; traps for a negative count
  case stringRepeating = "string.repeating"
  // (Character) -> Bool
  case characterIsLetter = "character.isLetter"
  case characterIsNumber = "character.isNumber"
  case characterIsWhitespace = "character.isWhitespace"
  case characterIsNewline = "character.isNewline"
  case characterIsUppercase = "character.isUppercase"
  case characterIsLowercase = "character.isLowercase"
  case characterIsPunctuation = "character.isPunctuation"
  case characterIsCased = "character.isCased"
  case characterIsSymbol = "character.isSymbol"
  case characterIsMathSymbol = "character.isMathSymbol"
  case characterIsCurrencySymbol = "character.isCurrencySymbol"
  // (Character) -> Int?
  case characterHexDigit = "character.hexDigitValue"
  case characterNumber = "character.wholeNumberValue"
  case characterASCII = "character.asciiValue"

  // Arrays of E.
  case arrayCount = "array.count"
  /// ([E], Int) -> E and (inout [E], Int, E); trap where the index is out of range
  case arrayElement = "array.element"
  case arraySetElement = "array.setElement"
  /// (inout [E], E)
  case arrayAppend = "array.append"
  /// (inout [E], [E])
  case arrayAppendAll = "array.appendAll"
  /// (repeating: E, count: Int) -> [E]; traps for a negative count
  case arrayMake = "array.make"
  /// ([E], Int, Int) -> [E], elements from the first index up to before the second; traps
  case arraySlice = "array.slice"
  /// (inout [E], Int, Int, [E]): puts the last in the place of a slice; traps
  case arrayReplace = "array.replace"
  /// (inout [E], Int) -> E; traps
  case arrayRemove = "array.remove"
  /// (inout [E]) -> E; traps for an empty one
  case arrayRemoveLast = "array.removeLast"
  /// (inout [E])
  case arrayRemoveAll = "array.removeAll"
  /// (inout [E], Int)
  case arrayReserve = "array.reserve"
  /// (inout [E], Int, Int); traps
  case arraySwap = "array.swap"
  /// ([E]) -> [E]
  case arrayReversed = "array.reversed"

  // Dictionaries from K to V.
  case dictionaryCount = "dictionary.count"
  /// ([K: V], K) -> V?
  case dictionaryElement = "dictionary.element"
  /// (inout [K: V], K, V?): nil removes
  case dictionarySetElement = "dictionary.setElement"
  /// ([K: V]) -> [K], ([K: V]) -> [V], in the order of insertion
  case dictionaryKeys = "dictionary.keys"
  case dictionaryValues = "dictionary.values"
  /// () -> [K: V]
  case dictionaryMake = "dictionary.make"
  /// (inout [K: V], K, V): an entry of a literal; traps where the key is there
  case dictionaryAdd = "dictionary.add"
  /// ([K: V], K, () -> V) -> V: a place, looked up once; what is missing is added when it is about to be changed
  case dictionaryEntry = "dictionary.entry"
  // What such a place is made of, named by no declaration: ([K: V], K) -> Int, the number of an entry or -1, the same
  // of a dictionary made unique, and (inout [K: V], K, V) -> Int, which adds an entry unless it is there.
  case dictionaryFind = "dictionary.find"
  case dictionaryFindOwn = "dictionary.findOwn"
  case dictionaryEnter = "dictionary.enter"

  // Sets of E.
  case setCount = "set.count"
  case setContains = "set.contains"
  /// (inout Set<E>, E) -> Bool: whether it was new
  case setInsert = "set.insert"
  /// (inout Set<E>, E) -> Bool: whether it was there
  case setRemove = "set.remove"
  /// (Set<E>) -> [E], in the order of insertion
  case setElements = "set.elements"
  /// () -> Set<E>
  case setMake = "set.make"

  // Any type T, part by part or by the type's own functions.
  case equal
  case notEqual
  /// (T, T) -> Bool: numbers and strings by value, enumerations by case and payload, others by their parts
  case less
  /// (inout Int, T): mixes a value into a hash
  case hashCombine = "hash.combine"
  /// (T) -> String, as `print` and as `debugPrint` show it
  case describe
  case describeDebug = "describe.debug"
  /// (items…, separator: String, terminator: String); the machine takes items of any types
  case print
  /// (T) -> T.Type
  case typeOfValue = "type"
  /// (T.Type, U.Type) -> Bool: whether both are one type
  case typeEqual = "type.equal"
  /// (T) -> Int: the number of an enumeration's case
  case caseIndex = "enum.caseIndex"

  // Stops. The message is evaluated only where the condition is false.
  /// (Bool) or (Bool, String)
  case trapPrecondition = "trap.precondition"
  case trapAssert = "trap.assert"
  /// () or (String) -> Never
  case trapPreconditionFailure = "trap.preconditionFailure"
  case trapAssertionFailure = "trap.assertionFailure"
  case trapFatalError = "trap.fatalError"
  /// (lower: Int, upper: Int), where the lower is greater
  case trapRange = "trap.range"
  /// (index: Int, count: Int)
  case trapIndex = "trap.index"
  /// (String): an operation on an empty collection
  case trapEmpty = "trap.empty"
  /// (Int)
  case trapNegativeCount = "trap.negativeCount"
}
