let a = [1, 2]
print(a.lenght) // error: value of type '[Int]' has no member 'lenght'
