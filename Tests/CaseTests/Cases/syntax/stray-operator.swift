let a = 3 +
// error: expected expression after operator