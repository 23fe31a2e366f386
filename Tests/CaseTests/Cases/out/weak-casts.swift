let x: Int = 3
let y = x as? Double // refused: cast
