// Numbers are read from strings, parts of them and whatever else is text.
func whole(_ text: some StringProtocol) -> Int? { Int(text) }
func real<S: StringProtocol>(_ text: S) -> Double? { Double(text) }
print(whole("3")!, whole("34".suffix(1))!, real("1.5"[...])!, whole("x") as Any)  // expect: 3 4 1.5 nil
print(Int("12".dropFirst(), radix: 16)!, UInt8("ff"[...], radix: 16)!, Int("zz", radix: 36)!)  // expect: 2 255 1295
func binary<T: FixedWidthInteger>(_ text: String) -> T? { T(text, radix: 2) }
print((binary("101") as Int?)!, (binary("111111111") as UInt8?) as Any)  // expect: 5 nil
print(["1", "x"].map(Int.init), "1 2".split(separator: " ").map { Int($0)! })  // expect: [Optional(1), nil] [1, 2]
