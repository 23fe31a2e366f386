enum Shape { case box(width: Int, height: Int), dot(Int) }
let s = Shape.box(width: 1, height: 2)
if case .box(height: let h, width: let w) = s { print(h, w) } // error: tuple pattern element label 'height' must be 'width'
if case .box(width: let w, height: let h) = s { print(h, w) }
if case .box(let w, let h) = s { print(h, w) }
for (index: i, value: x) in ["a"].enumerated() { print(i, x) } // error: tuple pattern element label 'index' must be 'offset'
