struct Score: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
    var value: Double
    init(integerLiteral value: IntegerLiteralType) { self.value = Double(value) }
    init(floatLiteral value: FloatLiteralType) { self.value = value }
    init(stringLiteral value: StringLiteralType) { self.value = Double(value.count) }
    init(booleanLiteral value: BooleanLiteralType) { self.value = value ? 1 : 0 }
}
let scores: [Score] = [1, 2.5, "abc", true]
print(scores.map(\.value))  // expect: [1.0, 2.5, 3.0, 1.0]
