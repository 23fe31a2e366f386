let a = [1, "b"] // error: cannot convert value of type 'String'
