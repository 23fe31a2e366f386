let (a, b) = (5, 3)
print(a...b) // trap: Range
