import Charting
import Divergence
import Machine

// Library structures that the interfaces declare with their fields, so that cells print them as Swift does.
// Each lies in a frame as its fields do, one after another.

extension Cluster: Bridged {
  public static var layout: Layout { Pair<Double, Double>.layout }

  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> Cluster {
    let fields = try Pair<Double, Double>.read(at: slot, in: call)
    return Cluster(center: fields.first, spread: fields.second)
  }

  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    try Pair(center, spread).write(at: slot, in: call)
  }
}

extension Place: Bridged {
  public static var layout: Layout { Pair<Double, Double>.layout }

  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> Place {
    let fields = try Pair<Double, Double>.read(at: slot, in: call)
    return Place(anchor: fields.first, distance: fields.second)
  }

  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    try Pair(anchor, distance).write(at: slot, in: call)
  }
}

extension Estimate: Bridged {
  private typealias Fields = Pair<Pair<Double, Double>, InformationUnit?>

  public static var layout: Layout { Fields.layout }

  /// Only results hold estimates.
  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> Estimate { throw .lostValue }

  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    try Fields(Pair(value, error), unit).write(at: slot, in: call)
  }
}

extension ReverseFit: Bridged {
  private typealias Fields = Pair<Pair<Normal, Double>, Pair<[Normal], Int>>

  public static var layout: Layout { Fields.layout }

  /// Only results hold fits.
  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> ReverseFit { throw .lostValue }

  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    try Fields(Pair(normal, divergence), Pair(starts, iterations)).write(at: slot, in: call)
  }
}

extension ReverseBasin: Bridged {
  private typealias Fields = Pair<ClosedRange<Double>, Pair<Double, Normal>>

  public static var layout: Layout { Fields.layout }

  /// Only results hold basins.
  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> ReverseBasin { throw .lostValue }

  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    try Fields(means, Pair(standardDeviation, normal)).write(at: slot, in: call)
  }
}

extension StrokeStyle: Bridged {
  private typealias Fields = Pair<Double, Pair<LineCap, Pair<LineJoin, Pair<[Double], Double>>>>

  public static var layout: Layout { Fields.layout }

  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> StrokeStyle {
    let fields = try Fields.read(at: slot, in: call)
    let (cap, rest) = (fields.second.first, fields.second.second)
    return StrokeStyle(
      lineWidth: fields.first, lineCap: cap, lineJoin: rest.first, dash: rest.second.first,
      dashPhase: rest.second.second)
  }

  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    try Fields(lineWidth, Pair(lineCap, Pair(lineJoin, Pair(dash, dashPhase)))).write(at: slot, in: call)
  }
}
