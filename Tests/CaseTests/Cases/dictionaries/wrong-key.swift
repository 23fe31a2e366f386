let d = ["a": 1]
print(d[3]) // error: cannot convert value of type 'Int' to expected argument type 'String'
