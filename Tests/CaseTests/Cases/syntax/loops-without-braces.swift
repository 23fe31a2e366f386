for i in 1...3  // error: expected '{' to start the body of for-each loop
    print(i)
