func divide(_ a: Int, _ b: UInt8, _ c: inout Int, _ d: inout UInt8) {
  c /= 0 // error: division by zero
  d /= 0 // error: division by zero
  c %= 0 // error: division by zero
  d %= 0 // error: division by zero
  print(a.dividedReportingOverflow(by: 0)) // error: division by zero
  print(b.remainderReportingOverflow(dividingBy: 0)) // error: division by zero
}
