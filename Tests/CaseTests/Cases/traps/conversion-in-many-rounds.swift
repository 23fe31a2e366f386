var (steps, scale) = ([Int](repeating: 0, count: 60), 1.0)
for i in 0..<60 {
  scale = scale * 3.0 + 1.0
  steps[i] = Int(scale) // trap: Int
}
