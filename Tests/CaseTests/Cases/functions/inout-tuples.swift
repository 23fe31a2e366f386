// The labels of a tuple are part of what a place is.
func change(_ pair: inout (Int, Int)) { pair.0 = 5 }
func changeLabelled(_ pair: inout (x: Int, y: Int)) { pair.x = 6 }
var plain = (1, 2)
var labelled = (x: 1, y: 2)
change(&plain)
changeLabelled(&labelled)
change(&labelled) // error: inout argument could be set to a value with a type other than '(x: Int, y: Int)'
changeLabelled(&plain) // error: inout argument could be set to a value with a type other than '(Int, Int)'
swap(&labelled, &plain) // error: inout argument could be set to a value with a type other than '(
