let a: [Int] = [1, "b", 3] // error: cannot convert value of type 'String' to expected element type
