struct P { var x = 1 }
print(P() == P()) // error: binary operator '==' cannot be applied to two 'P' operands
