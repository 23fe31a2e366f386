protocol Named { static var name: String { get } }
struct Dog: Named { static let name = "Rex" }
let one: any Named.Type = Dog.self // refused: types as values of 'any Named.Type' are not supported in cells
