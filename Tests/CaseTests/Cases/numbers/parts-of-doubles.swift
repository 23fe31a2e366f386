for x in [0.0, -0.0, 1.0, -3.5, 5e-324, 1e-310, Double.infinity, -Double.infinity, Double.nan, 1e300] {
  print(x.exponent, x.significand, x.ulp, x.sign, x.nextUp, x.nextDown, x.binade, x.isNormal, x.isSubnormal, x.isZero, x.isFinite, x.isCanonical, x.floatingPointClass)
}
// expect: -9223372036854775808 0.0 5e-324 plus 5e-324 -5e-324 0.0 false false true true true positiveZero
// expect: -9223372036854775808 0.0 5e-324 minus 5e-324 -5e-324 -0.0 false false true true true negativeZero
// expect: 0 1.0 2.220446049250313e-16 plus 1.0000000000000002 0.9999999999999999 1.0 true false false true true positiveNormal
// expect: 1 1.75 4.440892098500626e-16 minus -3.4999999999999996 -3.5000000000000004 -2.0 true false false true true negativeNormal
// expect: -1074 1.0 5e-324 plus 1e-323 0.0 5e-324 false true false true true positiveSubnormal
// expect: -1030 1.1505236063118787 5e-324 plus 1.00000000000005e-310 9.9999999999995e-311 8.691694759794e-311 false true false true true positiveSubnormal
// expect: 9223372036854775807 inf nan plus inf 1.7976931348623157e+308 nan false false false false true positiveInfinity
// expect: 9223372036854775807 inf nan minus -1.7976931348623157e+308 -inf nan false false false false true negativeInfinity
// expect: 9223372036854775807 nan nan plus nan nan nan false false false false true quietNaN
// expect: 996 1.4932217896051503 1.487016908477783e+284 plus 1.0000000000000002e+300 9.999999999999999e+299 6.696928794914171e+299 true false false true true positiveNormal
