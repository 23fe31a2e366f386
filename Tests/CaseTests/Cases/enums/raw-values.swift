enum Planet: Int { case mercury = 1, venus, earth }
enum Size: String, CaseIterable { case small = "S", medium, large = "L" }
enum Ratio: Double { case half = 0.5, third = 0.25 }
print(Planet.earth.rawValue, Planet(rawValue: 2) == .venus, Planet(rawValue: 9) == nil)
print(Size.medium.rawValue, Size(rawValue: "L") == .large, Size.allCases.map(\.rawValue), Ratio.half.rawValue)
if let p = Planet(rawValue: 3) { print(p, [p]) }
// expect: 3 true true
// expect: medium true ["S", "medium", "L"] 0.5
// expect: earth [main.Planet.earth]
