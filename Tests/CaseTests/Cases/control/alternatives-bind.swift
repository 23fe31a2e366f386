switch (1, "a") {
case (1, let x), // error: 'x' must be bound in every pattern
    (let y, "b"): // error: 'y' must be bound in every pattern
    print(x, y)
case (let z, "c"), (3, let z): // error: pattern variable bound to type 'String', expected type 'Int'
    print(z)
case (let u, "d"), (let u, "e"): print(u)
default: break
}
