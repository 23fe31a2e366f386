struct P { var width = 1 }
let p = P()
print(p.widht) // error: value of type 'P' has no member 'widht'
