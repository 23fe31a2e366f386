let n: Int = 2.5 // error: cannot convert value of type 'Double' to specified type 'Int'
