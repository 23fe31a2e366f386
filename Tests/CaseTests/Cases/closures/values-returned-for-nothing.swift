// What a closure that gives nothing is made of may have a value, but it returns none.
func fetch(_ completion: (Int) -> Void) { completion(1) }
func ignored(_ value: Int) -> Int { value }
fetch { value in return value + 1 }  // error: cannot convert value of type 'Int' to
let f: () -> Void = { return 5 }  // error: cannot convert value of type 'Int' to closure result type '()'
let g: () -> Void = { return print(5) }
