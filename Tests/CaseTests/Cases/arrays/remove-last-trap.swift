var a: [Int] = []
a.removeLast() // trap: empty
