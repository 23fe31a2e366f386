// A literal is of the type of the value whose method takes it.
let (sum, o) = Int32.max.addingReportingOverflow(1)
print(sum, o)
let r = UInt8(200).addingReportingOverflow(100)
print(r.partialValue, r.overflow)
// expect: -2147483648 true
// expect: 44 true
