let n = 3
print(n(1)) // error: call
