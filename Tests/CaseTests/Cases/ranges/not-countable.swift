func count<S: Sequence>(_ s: S) -> Int { s.underestimatedCount }
for x in 0.0..<3.0 { print(x) } // error: for-in loop requires 'Range<Double>' to conform to 'Sequence'
for x in 0.0...3.5 { print(x) } // error: for-in loop requires 'ClosedRange<Double>' to conform to 'Sequence'
let n = count(0.0...1.0) // error: type 'ClosedRange<Double>' does not conform to 'Sequence'
let m = (0.0..<3).map { $0 } // error: type 'Range<Double>' does not conform to 'Sequence'
for x in UInt8(0)..<3 { print(x) }
print((1...3).reversed(), Array(1...3), zip(0..<2, 1...2).map { $0 + $1 }, (0.0...1).contains(0.5))
