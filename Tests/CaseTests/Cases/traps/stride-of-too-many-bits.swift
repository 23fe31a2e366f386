print(Array(stride(from: 0 as UInt8, through: 250, by: 125)))  // expect: [0, 125, 250]
print(Array(stride(from: 0 as UInt8, through: 250, by: 300)))  // trap: Not enough bits
