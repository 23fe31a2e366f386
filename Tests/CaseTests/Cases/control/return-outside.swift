let n = 3
return n // error: return invalid outside of a func
