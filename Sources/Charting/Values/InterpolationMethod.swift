/// How the vertices of a line or an area are connected.
public struct InterpolationMethod: Hashable, Sendable {
  let kind: Kind

  enum Kind: Hashable, Sendable {
    case linear, monotone
    case cardinal(tension: Double)
    case catmullRom(alpha: Double)
    case stepStart, stepCenter, stepEnd
  }

  public static let linear = InterpolationMethod(kind: .linear)
  /// Smooth, and never beyond its data (Fritsch and Carlson, 1980).
  public static let monotone = InterpolationMethod(kind: .monotone)
  /// Smooth, through every vertex.
  public static let catmullRom = InterpolationMethod.catmullRom(alpha: 0.5)
  public static let cardinal = InterpolationMethod.cardinal(tension: 0)
  /// The value of a vertex holds from its place on.
  public static let stepStart = InterpolationMethod(kind: .stepStart)
  /// The value of a vertex holds halfway to its neighbours.
  public static let stepCenter = InterpolationMethod(kind: .stepCenter)
  /// The value of a vertex holds up to its place.
  public static let stepEnd = InterpolationMethod(kind: .stepEnd)

  /// `alpha` from 0, uniform, over 0.5, centripetal, to 1, chordal.
  public static func catmullRom(alpha: Double) -> InterpolationMethod {
    InterpolationMethod(kind: .catmullRom(alpha: alpha))
  }

  /// `tension` from 0, as smooth as can be, to 1, straight.
  public static func cardinal(tension: Double) -> InterpolationMethod {
    InterpolationMethod(kind: .cardinal(tension: tension))
  }
}

extension InterpolationMethod: CustomStringConvertible {
  public var description: String {
    switch kind {
    case .linear: "linear"
    case .monotone: "monotone"
    case .cardinal(let tension): "cardinal(tension: \(tension))"
    case .catmullRom(let alpha): "catmullRom(alpha: \(alpha))"
    case .stepStart: "stepStart"
    case .stepCenter: "stepCenter"
    case .stepEnd: "stepEnd"
    }
  }
}
