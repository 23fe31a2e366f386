let sigma = 2.0
let scale: Double = (2 * .pi).squareRoot()
print(scale, sigma * (2 * .pi).squareRoot(), 1 / (sigma * (2 * .pi).squareRoot()))
func density(_ z: Double) -> Double { (1 - z * z / 2) / (2 * .pi).squareRoot() }
print(density(0.5), (.pi / 2).rounded() + sigma)
// expect: 2.5066282746310002 5.0132565492620005 0.19947114020071635
// expect: 0.3490744953512536 4.0
