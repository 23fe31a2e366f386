let x = (
// error: expected expression