let a: Array = [] // error: empty collection literal requires an explicit type
let b: Set = [] // error: empty collection literal requires an explicit type
let c: Dictionary = [:] // error: empty collection literal requires an explicit type
let d: Set = [1], e: [Any] = [], f: [Int]? = []
