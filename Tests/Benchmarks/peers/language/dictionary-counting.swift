var counts: [Int: Int] = [:]
var state = 12345
for _ in 0..<5_000_000 {
  state = (state * 1_103_515_245 + 12345) % 2_147_483_648
  counts[state % 5000, default: 0] += 1
}
print(counts.count, counts[17, default: 0])
