let a = 3 + // refused: expected expression after operator
