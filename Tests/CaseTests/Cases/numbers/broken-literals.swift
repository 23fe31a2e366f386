let bits = 0b12 // error: '2' is not a valid binary digit
let octal = 0o78 + 1 // error: '8' is not a valid octal digit
print(bits, octal)
