// Chebyshev fits, computed with 60 digits by `Tests/DivergenceTests/Recipes/coefficients.py`.

/// 2·(atanh(s)/s − 1)/s² as a polynomial in s², for the logarithm on [√½, √2).
enum LogarithmTail {
  static let c0 = 0x1.5555555555558p-1
  static let c1 = 0x1.99999999952e2p-2
  static let c2 = 0x1.2492492df148dp-2
  static let c3 = 0x1.c71c62e5800a1p-3
  static let c4 = 0x1.7462b4ab2ef6bp-3
  static let c5 = 0x1.39fe606542ddep-3
  static let c6 = 0x1.2b584aae78a57p-3
}

/// (eʳ − 1 − r)/r² as a polynomial in r, |r| ≤ ln 2 / 2.
enum ExponentialTail {
  static let c0 = 0x1.0000000000000p-1
  static let c1 = 0x1.5555555555557p-3
  static let c2 = 0x1.5555555555556p-5
  static let c3 = 0x1.11111111100dfp-7
  static let c4 = 0x1.6c16c16c162d6p-10
  static let c5 = 0x1.a01a01abe62ddp-13
  static let c6 = 0x1.a01a01a6d7808p-16
  static let c7 = 0x1.71de02375656cp-19
  static let c8 = 0x1.27e4db67b4303p-22
  static let c9 = 0x1.af4ddd84882fep-26
  static let c10 = 0x1.1f72fc730b4ffp-29
}

/// (eʳ − 1 − r)/r² as a polynomial in r, |r| ≤ ln 2 / 16.
enum ShortExponentialTail {
  static let c0 = 0x1.000000000002ep-1
  static let c1 = 0x1.555555555556ap-3
  static let c2 = 0x1.5555554e945dbp-5
  static let c3 = 0x1.1111110e10a41p-7
  static let c4 = 0x1.6c1b70f434f0fp-10
  static let c5 = 0x1.a01e2bdf0ac83p-13
}

/// (atanh(r)/r − 1)/r² as a polynomial in r², |r| ≤ 1/3.
enum AtanhTail {
  static let c0 = 0x1.5555555555555p-2
  static let c1 = 0x1.9999999999944p-3
  static let c2 = 0x1.2492492499d46p-3
  static let c3 = 0x1.c71c71bedea97p-4
  static let c4 = 0x1.745d19937b1fcp-4
  static let c5 = 0x1.3b13515f6f9efp-4
  static let c6 = 0x1.111abdc8abe16p-4
  static let c7 = 0x1.e0a2d581ab68fp-5
  static let c8 = 0x1.bc37f0140c19ep-5
  static let c9 = 0x1.32e0d25c9c761p-5
  static let c10 = 0x1.401d3e65cdc48p-4
}

/// (v·atanh v + ½·ln(1 − v²) − ½·v²)/v⁴ as a polynomial in v², |v| ≤ ½.
enum JensenShannonTail {
  static let c0 = 0x1.5555555555556p-4
  static let c1 = 0x1.1111111110f33p-5
  static let c2 = 0x1.24924924c671fp-6
  static let c3 = 0x1.6c16c14872d68p-7
  static let c4 = 0x1.f07c2ba4164cap-8
  static let c5 = 0x1.68152ede7230bp-8
  static let c6 = 0x1.1127bcf4eb2c0p-8
  static let c7 = 0x1.aa51a421837fdp-9
  static let c8 = 0x1.688edc2981a68p-9
  static let c9 = 0x1.93d0e6d89d25ap-10
  static let c10 = 0x1.03ae5c47e6cf6p-8
  static let c11 = -0x1.8b6def48f173bp-9
  static let c12 = 0x1.9b6a3aa9509e0p-8
}

/// (sin r − r)/r³ as a polynomial in r², |r| ≤ π/4.
enum SineTail {
  static let c0 = -0x1.5555555555555p-3
  static let c1 = 0x1.1111111111110p-7
  static let c2 = -0x1.a01a01a019938p-13
  static let c3 = 0x1.71de3a546095bp-19
  static let c4 = -0x1.ae645412c560cp-26
  static let c5 = 0x1.61217f0b800d5p-33
  static let c6 = -0x1.ab17d404de5b3p-41
}

/// (cos r − 1 + r²/2)/r⁴ as a polynomial in r², |r| ≤ π/4.
enum CosineTail {
  static let c0 = 0x1.5555555555555p-5
  static let c1 = -0x1.6c16c16c16967p-10
  static let c2 = 0x1.a01a019f4eb01p-16
  static let c3 = -0x1.27e4fa17da09ep-22
  static let c4 = 0x1.1eeb68e93b64cp-29
  static let c5 = -0x1.907da367a37cbp-37
}

/// (atan x − x)/x³ as a polynomial in x², |x| ≤ 7/16, lowest power first.
enum ArctangentTail {
  static let coefficients: [Double] = [
    -0x1.5555555555554p-2, 0x1.9999999998863p-3, -0x1.24924923b09bep-3, 0x1.c71c71366bf6bp-4,
    -0x1.745cff64fa463p-4, 0x1.3b1161c012f08p-4, -0x1.10ed20cafc289p-4, 0x1.df0bacf888a97p-5,
    -0x1.9c616e25383fap-5, 0x1.35dd3aa79706ep-5, -0x1.1f7e6deb1594ep-6,
  ]
}
