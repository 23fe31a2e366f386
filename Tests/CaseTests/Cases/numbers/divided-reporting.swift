let (least, none, seven) = (Int8.min, 0, UInt8(7))
print(least.dividedReportingOverflow(by: -1), seven.dividedReportingOverflow(by: 2), 5.dividedReportingOverflow(by: none))
let n: UInt8 = numericCast(200)
print(n, numericCast(n) as Int)
extension FixedWidthInteger { var binary: String { String(magnitude, radix: 2) }; var half: Magnitude { magnitude / 2 } }
extension BinaryInteger { var next: String { "\(magnitude + 1)" } }
extension SignedInteger { var isBig: Bool { magnitude > 100 } }
print((-5).binary, UInt8(7).half, Int8(-128).next, (-200).isBig)
// expect: (partialValue: -128, overflow: true) (partialValue: 3, overflow: false) (partialValue: 5, overflow: true)
// expect: 200 200
// expect: 101 3 129 true
