let x = 1
print((x +
// error: expected expression