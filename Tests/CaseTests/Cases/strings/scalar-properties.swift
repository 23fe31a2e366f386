print("a1 é½\tß".unicodeScalars.map { $0.properties.isAlphabetic })  // expect: [true, false, false, true, false, false, true]
print("a1 é½\tß".unicodeScalars.map { $0.properties.isWhitespace })  // expect: [false, false, true, false, false, true, false]
print("aß".unicodeScalars.map { $0.properties.uppercaseMapping }, "Éx".unicodeScalars.map { $0.properties.lowercaseMapping })  // expect: ["A", "SS"] ["é", "x"]
