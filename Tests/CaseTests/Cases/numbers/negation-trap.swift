var lowest = Int.min
for _ in 0..<1 { lowest = -lowest } // trap: overflow
