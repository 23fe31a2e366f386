let names = ["a"].map(\.uppercased) // error: key path cannot refer to instance method 'uppercased
