print([1.5, 2].map(UInt8.init), [65, 66].map(Unicode.Scalar.init)) // expect: [1, 2] [Optional("A"), Optional("B")]
print([[1], [2]].map(String.init)) // expect: ["[1]", "[2]"]
print("1 x".split(separator: " ").map { UInt8($0) }) // expect: [Optional(1), nil]
print("12".map(String.init), "12".map { Int(String($0)) }, [1, 2].map(Double.init)) // expect: ["1", "2"] [Optional(1), Optional(2)] [1.0, 2.0]
