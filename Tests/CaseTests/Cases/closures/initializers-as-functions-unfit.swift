// An initializer for literals is no function of anything, and texts are made of anything in two ways.
print([true].map(UInt8.init)) // error: no version of 'init' has the type
print(["1", "2"].joined().map(UInt8.init)) // error: type 'Character' does not conform to 'BinaryInteger'
print([1, nil].map(String.init)) // error: ambiguous use of 'init'
print([(1, 2)].compactMap(String.init)) // error: ambiguous use of 'init'
let unsigned: [UInt] = [3], long: [UInt64] = [4]
print([0.5].map(String.init)) // error: ambiguous use of 'init'
print(["a"].map(Substring.init)) // error: ambiguous use of 'init'
print("a".unicodeScalars.map(Unicode.Scalar.init)) // error: ambiguous use of 'init'
print(unsigned.map(Int.init)) // error: ambiguous use of 'init'
// Swift takes the bits of the number.
print(long.map(Double.init)) // refused: ambiguous use of 'init'
