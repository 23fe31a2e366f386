let n = 1
if n { print("x") } // error: cannot convert value of type 'Int' to expected condition type 'Bool'
