struct P { static let k = 3; let n = 1 }
print(P().k) // error: static member 'k' cannot be used on instance of type 'P'
