import Charting
import Machine

extension Color: HostBridged {
  public var hostDescription: String { description }
}

extension Text: HostBridged {
  public var hostDescription: String { description }
}

extension InterpolationMethod: HostBridged {
  public var hostDescription: String { description }
}

extension ScaleType: HostBridged {
  public var hostDescription: String { description }
}

extension AutomaticScaleDomain: HostBridged {
  public var hostDescription: String { "AutomaticScaleDomain" }
}

extension PositionScaleRange: HostBridged {
  public var hostDescription: String { "PositionScaleRange" }
}

extension ChartingLibrary {
  /// Values with an inside of their own that say how marks, words and scales look.
  static func addLooks(to builder: inout LibraryBuilder) {
    builder.add(value: "Color", Color.self, colors, isPrintable: true)
    builder.add(value: "Text", Text.self, texts, isPrintable: true)
    builder.add(value: "InterpolationMethod", InterpolationMethod.self, interpolations, isPrintable: true)
    builder.add(value: "ScaleType", ScaleType.self, scaleTypes, isPrintable: true)
    builder.add(value: "AutomaticScaleDomain", AutomaticScaleDomain.self, automaticDomain)
    builder.add(value: "PositionScaleRange", PositionScaleRange.self, ranges)
  }

  private static var colors: [HostDeclaration] {
    let named: [(String, Color)] = [
      ("primary", .primary), ("secondary", .secondary), ("red", .red), ("orange", .orange),
      ("yellow", .yellow), ("green", .green), ("mint", .mint), ("teal", .teal), ("cyan", .cyan),
      ("blue", .blue), ("indigo", .indigo), ("purple", .purple), ("pink", .pink), ("brown", .brown),
      ("gray", .gray),
    ]
    return named.map { name, color in host("static var \(name): Color { get }") { color } } + [
      host("init(red: Double, green: Double, blue: Double)") { (red: Double, green: Double, blue: Double) in
        Color(red: red, green: green, blue: blue)
      },
      host("func opacity(_ opacity: Double) -> Color") { (x: Color, opacity: Double) in x.opacity(opacity) },
    ]
  }

  private static var texts: [HostDeclaration] {
    [
      host("init(_ string: String)") { (string: String) in Text(string) },
      host("var string: String { get }") { (x: Text) in x.string },
      host("func foregroundStyle(_ color: Color) -> Text") { (x: Text, color: Color) in
        x.foregroundStyle(color)
      },
      host("func font(_ font: Font) -> Text") { (x: Text, font: Font) in x.font(font) },
      host("func bold() -> Text") { (x: Text) in x.bold() },
      host("func italic() -> Text") { (x: Text) in x.italic() },
    ]
  }

  private static var interpolations: [HostDeclaration] {
    let named: [(String, InterpolationMethod)] = [
      ("linear", .linear), ("monotone", .monotone), ("catmullRom", .catmullRom), ("cardinal", .cardinal),
      ("stepStart", .stepStart), ("stepCenter", .stepCenter), ("stepEnd", .stepEnd),
    ]
    return named.map { name, method in host("static var \(name): InterpolationMethod { get }") { method } }
      + [
        host("static func catmullRom(alpha: Double) -> InterpolationMethod") { (alpha: Double) in
          InterpolationMethod.catmullRom(alpha: alpha)
        },
        host("static func cardinal(tension: Double) -> InterpolationMethod") { (tension: Double) in
          InterpolationMethod.cardinal(tension: tension)
        },
      ]
  }

  private static var scaleTypes: [HostDeclaration] {
    let named: [(String, ScaleType)] = [
      ("linear", .linear), ("log", .log), ("symmetricLog", .symmetricLog), ("squareRoot", .squareRoot),
      ("category", .category),
    ]
    return named.map { name, type in host("static var \(name): ScaleType { get }") { type } } + [
      host("static func symmetricLog(slopeAtZero: Double) -> ScaleType") { (slope: Double) in
        ScaleType.symmetricLog(slopeAtZero: slope)
      },
      host("static func power(exponent: Double) -> ScaleType") { (exponent: Double) in
        ScaleType.power(exponent: exponent)
      },
    ]
  }

  private static var automaticDomain: [HostDeclaration] {
    [
      host("static func automatic(includesZero: Bool? = nil, reversed: Bool? = nil) -> AutomaticScaleDomain")
      {
        (includesZero: Bool?, reversed: Bool?) in
        AutomaticScaleDomain.automatic(includesZero: includesZero, reversed: reversed)
      }
    ]
  }

  private static var ranges: [HostDeclaration] {
    [
      host("static var plotDimension: PositionScaleRange { get }") { PositionScaleRange.plotDimension },
      host("static func plotDimension(padding: Double) -> PositionScaleRange") { (padding: Double) in
        PositionScaleRange.plotDimension(padding: padding)
      },
      host(
        "static func plotDimension(startPadding: Double = 0, endPadding: Double = 0) -> PositionScaleRange"
      ) { (start: Double, end: Double) in
        PositionScaleRange.plotDimension(startPadding: start, endPadding: end)
      },
    ]
  }
}

extension LibraryBuilder {
  /// A type whose values the host holds; they compare as the host compares them.
  mutating func add<Value: HostBridged & Hashable>(
    value name: String, _ type: Value.Type, _ table: [HostDeclaration], isPrintable: Bool = false,
    conformingTo more: String = ""
  ) {
    let equality = host("static func == (a: \(name), b: \(name)) -> Bool") { (a: Value, b: Value) in a == b }
    let description = host("var description: String { get }") { (x: Value) in x.hostDescription }
    let conformances = "Hashable, Sendable" + (isPrintable ? ", CustomStringConvertible" : "") + more
    group(
      "@representation(\"host\") struct \(name): \(conformances)",
      table + [equality] + (isPrintable ? [description] : []))
  }
}
