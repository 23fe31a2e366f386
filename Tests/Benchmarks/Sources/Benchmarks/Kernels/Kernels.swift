import ArgumentParser

/// Work that the benchmarks' own process times, so that no start of a process counts.
enum Kernels {
  /// Runs those of one contest; a line for each, its name and the seconds of one call.
  static func run(_ name: String) throws {
    switch name {
    case "checking": try checkingKernels()
    case "vectors": vectorKernels()
    case "divergences": divergenceKernels()
    case "charts": chartKernels()
    case "formulas": try formulaKernels()
    case "chapter-text": try chapterTextKernels()
    default: throw ValidationError("no kernels are named '\(name)'")
    }
  }
}

/// Prints the median time of a call, over at least nine of them and a fifth of a second.
func time<Result>(_ name: String, _ work: () -> Result) {
  let clock = ContinuousClock()
  var times: [Double] = []
  let end = clock.now + .milliseconds(200)
  while times.count < 9 || clock.now < end {
    let start = clock.now
    withExtendedLifetime(work()) {}
    times.append((clock.now - start) / .seconds(1))
  }
  print(name, middle(times))
}
