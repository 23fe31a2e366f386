var zero = 0
for i in 0..<3 { zero += i - i }
print(7 % zero) // trap: by zero
