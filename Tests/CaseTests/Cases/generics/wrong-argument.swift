func same<T>(_ a: T, _ b: T) -> T { a }
let x = same(1, "a") // refused: cannot convert value of type 'String'
