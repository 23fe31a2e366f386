enum T { case a(Int), b }
print(T.b == T.b) // error: binary operator '==' cannot be applied to two 'T' operands
