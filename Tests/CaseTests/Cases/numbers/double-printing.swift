print(1.0, 0.1, 0.1 + 0.2, 1e16, 1e15, 123456789012345680.0, 1e-5, 0.0001)
print(5e-324, 1.7976931348623157e308, -0.0, 1 / 3.0, 2.0 / 3)
print(Double.infinity, -Double.infinity, Double.nan, 100.0, 1e100)
print(3.0e0, 12345.678, 1e22, 1e21, 9007199254740993.0, 4.35, 0.3)
print(Double.pi, Double.ulpOfOne, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude)
print([1.0, 2.5, -0.0], [Double.nan, .infinity])
// expect: 1.0 0.1 0.30000000000000004 1e+16 1000000000000000.0 1.2345678901234568e+17 1e-05 0.0001
// expect: 5e-324 1.7976931348623157e+308 -0.0 0.3333333333333333 0.6666666666666666
// expect: inf -inf nan 100.0 1e+100
// expect: 3.0 12345.678 1e+22 1e+21 9007199254740992.0 4.35 0.3
// expect: 3.141592653589793 2.220446049250313e-16 1.7976931348623157e+308 5e-324
// expect: [1.0, 2.5, -0.0] [nan, inf]
