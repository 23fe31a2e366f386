let x = 1
print(x
// error: expected ')' in expression list