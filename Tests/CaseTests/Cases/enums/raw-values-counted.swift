enum R: Double, CaseIterable { case w, x = 3, y, z = 2.5 }
enum S: Int, CaseIterable { case a = -2, b, c = 7, d }
print(R.allCases.map(\.rawValue), S.allCases.map(\.rawValue), R(rawValue: 4) as Any)
// expect: [0.0, 3.0, 4.0, 2.5] [-2, -1, 7, 8] Optional(main.R.y)
