print((Double)(4), (Int)(3.7), (String)(5), ([Int])(1...3))  // expect: 4.0 3 5 [1, 2, 3]
