/// The distance from a reference given as the sum of two doubles, in units in the last place of it.
func ulpError(_ value: Double, _ high: Double, _ low: Double) -> Double {
  if value == high, low == 0 { return 0 }
  return abs((value - high) - low) / high.ulp
}

/// The largest such distance over a table of so many arguments, high, low; NaN where a value is.
func largestUlpError(_ table: [Double], arity: Int, _ function: ([Double]) -> Double) -> Double {
  stride(from: 0, to: table.count, by: arity + 2).reduce(0) { worst, i in
    let error = ulpError(
      function(Array(table[i..<(i + arity)])), table[i + arity], table[i + arity + 1])
    return error.isNaN ? error : max(worst, error)
  }
}
