func f(_ x: some Equatable) -> Bool { x == x } // refused: 'some' types are not supported in cells
