// An initializer for literals is no function of anything, and texts are made of anything in two ways.
print([true].map(UInt8.init)) // error: no version of 'init' has the type
print(["1", "2"].joined().map(UInt8.init)) // error: type 'Character' does not conform to 'BinaryInteger'
print([1, nil].map(String.init)) // error: ambiguous use of 'init'
print([(1, 2)].compactMap(String.init)) // error: ambiguous use of 'init'
