let a: Double = [12, 0] // error: cannot convert value of type '[Int]' to specified type 'Double'
let b: Int = [] // error: cannot convert value
let c: String = ["a": 1] // error: cannot convert value of type '[String : Int]' to specified type 'String'
struct Mass {}
let d: Mass = [1] // error: cannot convert value of type '[Int]' to specified type 'Mass'
