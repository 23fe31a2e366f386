struct Nat { let size = 1.0 }
struct Bit { let size = 0.5 }
print([Nat(), Bit()].map { (unit: Nat) in unit.size }) // error: cannot convert value of type 'Bit' to expected element type 'Nat'
