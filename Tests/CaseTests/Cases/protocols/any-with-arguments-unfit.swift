let c: any Collection<Int> = ["a"] // error: cannot convert value of type '[String]'
let d: any Collection<Int, Int> = [1] // error: primary associated types
func f(_ x: any Sequence<Int>) {}
f(["a"]) // error: cannot convert value of type '[String]'
f([1])
