import CMPFR
import Divergence
import Foundation

/// To standard error, for standard output may hold tables.
func report(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

/// As a literal of Swift: hexadecimal, subnormal numbers by their bits.
func hexadecimal(_ x: Double) -> String {
  if x.isSubnormal { return "Double(bitPattern: 0x" + String(x.bitPattern, radix: 16) + ")" }
  return x == 0 ? "0" : String(format: "%a", x)
}

extension Exact {
  /// The nearest double, and the double nearest to the rest.
  var parts: (high: Double, low: Double) {
    let high = double
    guard high.isFinite else { return (high, 0) }
    let rest = Exact()
    rest.set(high)
    mpfr_sub(rest.pointer, pointer, rest.pointer, MPFR_RNDN)
    return (high, rest.double)
  }
}
