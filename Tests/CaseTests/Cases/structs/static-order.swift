struct Config {
  static let base = 10
  static let doubled = base * 2
  static let table = [doubled, base].map { $0 + 1 }
  static func make() -> Config { Config(n: table.count) }
  static let shared = make()
  var n: Int
}
print(Config.doubled, Config.table, Config.shared.n)
// expect: 20 [21, 11] 2
