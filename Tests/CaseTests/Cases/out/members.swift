print(1.hashValue) // refused: hash values differ from run to run and are not supported in cells: 'hashValue'
let a = Int.random(in: 0..<3) // refused: random numbers without a seed are not supported in cells
let b = [1, 2].shuffled() // refused: random numbers without a seed are not supported in cells
let c = [1, 2].randomElement() // refused: random numbers without a seed are not supported in cells
var d = SystemRandomNumberGenerator() // refused: random numbers without a seed are not supported in cells
let e = String(format: "%.2f", 1.0) // refused: 'String(format:)' is part of Foundation and not supported in cells
let f = 1.5.formatted() // refused: formats of Foundation are not supported in cells: 'formatted'
let g = "a b".components(separatedBy: " ") // refused: Foundation is not supported in cells: 'components'
let h = "a b".replacingOccurrences(of: "a", with: "b") // refused: Foundation is not supported in cells: 'replacingOccurrences'
let i = " a ".trimmingCharacters(in: .whitespaces) // refused: Foundation is not supported in cells: 'trimmingCharacters'
