func keep(_ g: @escaping () -> Int) -> Int { g() }
let kept: (() -> Int) -> Int = keep // error: cannot convert value of type '(@escaping () -> Int) -> Int' to specified type '(() -> Int) -> Int'
let stated: (() -> Int) -> Int = { (g: @escaping () -> Int) in g() } // error: must not outlive the call here
