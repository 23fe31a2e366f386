// A function whose type is stated could be kept, as one that does not escape cannot.
func apply(_ g: (Int) -> Int) -> Int { (g as (Int) -> Int)(1) } // error: non-escaping parameter 'g' may only be called
func keep(_ g: @escaping (Int) -> Int) -> Int { (g as (Int) -> Int)(1) }
let twice = { $0 * 2 } as (Int) -> Int
print(apply { $0 }, keep(twice), (twice as (Int) -> Int)(3))
