func area() -> Int { 1 }
let area = 2 // error: invalid redeclaration of 'area'
func volume(of x: Int) -> Int { x }
let volume = 3
struct Shape {}
func Shape(_ n: Int) -> Int { n } // error: invalid redeclaration of 'Shape'
let height = 4
func height() -> Int { 5 } // error: invalid redeclaration of 'height'
