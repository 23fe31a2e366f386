func same<T>(_ t: T) -> T { t }
let a = same<Double>(3) // error: cannot explicitly specialize
let b = max<Int>(1, 2) // error: cannot explicitly specialize
let c: (Int) -> Int = same<Int> // error: cannot explicitly specialize
