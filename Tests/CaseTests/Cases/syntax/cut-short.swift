// what a mistake cuts short is declared all the same, and reported once
let x == 1 // error: consecutive statements on a line must be separated by ';'
let (low, high) ?? (1, 2) // error: consecutive statements on a line must be separated by ';'
let values: [Int] = [1, 2], 3 // error: expected pattern
print(x, low, high, values.count)
func parsed(_ text String) -> Int { text.count } // error: expected ':' following argument label and parameter name
func scaled(by factor, _ value: Int) -> Int { value } // error: expected ':' following argument label and parameter name
func joined(String, b: Int) -> Int { b } // error: unnamed parameters must be written with the empty name '_'
print(parsed("ab"), scaled(by: 2, 3), joined("a", b: 1))
switch x {
case 1 return // error: expected ':' after case items
default: print("other")
}
var table: [Int Int] = [:] // error: expected ']' in array type
table[1] = 2
