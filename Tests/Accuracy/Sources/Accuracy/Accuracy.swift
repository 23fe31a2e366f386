import ArgumentParser
import Divergence

@main
struct Accuracy: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures the errors of the library's functions against MPFR with 200 bits.")

  @Argument(help: "The functions; all unless named.") var functions: [String] = []
  @Option(help: "How many points for each function.") var points = 2_000_000
  @Option(help: "The seed of the points.") var seed = 1
  @Option(help: "Writes Swift tables of the hardest points, so many for each function.") var hardest = 0

  func validate() throws {
    for name in functions where !contenders.contains(where: { $0.name == name }) {
      throw ValidationError("no function is named '\(name)'")
    }
  }

  func run() throws {
    var isFit = true
    if hardest > 0 { print(tableHead) }
    report("points    largest error in ulp, allowed")
    for contender in contenders where functions.isEmpty || functions.contains(contender.name) {
      let finding = sweep(contender, points: points, seed: seed, keeping: hardest)
      let isWithin = finding.largest <= contender.allowed && finding.differing.isEmpty
      isFit = isFit && isWithin
      report(line(contender, finding) + (isWithin ? "" : "  TOO LARGE"))
      if hardest > 0 { print(table(contender, finding)) }
    }
    if hardest > 0 { print("}") }
    if !isFit { throw ExitCode.failure }
  }

  private func line(_ contender: Contender, _ finding: Finding) -> String {
    guard let worst = finding.worst else { return "no points" }
    let place = contender.second == nil ? "\(worst.x)" : "\(worst.x), \(worst.y)"
    let bits = finding.differing.first.map { ", other bits in a vector at \($0)" } ?? ""
    return
      "\(points)   \(worst.ulps, digits: 3)  \(contender.allowed, digits: 1)   \(contender.name)(\(place))\(bits)"
  }

  private var tableHead: String {
    """
    // Written by `Tests/Accuracy/run --points \(points) --seed \(seed) --hardest \(hardest)`
    // for \(functions.isEmpty ? "all functions" : functions.joined(separator: ", ")).

    /// Where the elementary functions were found furthest from MPFR.
    enum HardReferences {
    """
  }

  /// The hardest points as `ElementaryReferences` has its tables.
  private func table(_ contender: Contender, _ finding: Finding) -> String {
    let rows = finding.hardest.map { point in
      let arguments = contender.second == nil ? [point.x] : [point.x, point.y]
      return "    " + (arguments + [point.high, point.low]).map(hexadecimal).joined(separator: ", ") + ","
    }
    return "  static let \(contender.name): [Double] = [\n" + rows.joined(separator: "\n") + "\n  ]"
  }
}
