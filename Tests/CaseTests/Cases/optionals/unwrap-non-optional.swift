let a = 3
print(a!) // error: cannot
