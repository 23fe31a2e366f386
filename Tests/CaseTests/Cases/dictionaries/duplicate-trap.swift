let key = "a"
let d = [key: 1, "a": 2] // trap: twice
print(d)
