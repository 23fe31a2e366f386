/// The distance from a reference given as the sum of two doubles, in units in the last place of it.
func ulpError(_ value: Double, _ high: Double, _ low: Double) -> Double {
  if value == high, low == 0 { return 0 }
  return abs((value - high) - low) / high.ulp
}

/// The largest such distance over a table of x, high, low.
func largestUlpError(_ table: [Double], _ function: (Double) -> Double) -> Double {
  stride(from: 0, to: table.count, by: 3).reduce(0) { worst, i in
    max(worst, ulpError(function(table[i]), table[i + 1], table[i + 2]))
  }
}
