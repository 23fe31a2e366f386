var a = [1, 2]
a.append("c") // error: cannot convert value of type 'String' to expected argument type 'Int'
