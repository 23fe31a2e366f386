// import Divergence
let v: Vector = [2, 5, 3]
print(v.max() ?? 0)  // refused: Swift takes both sides of this '??' for Any
