// Written by Tests/DivergenceTests/Recipes/special_coefficients.py.

/// Polynomials and series behind the special functions, lowest power first.
enum SpecialCoefficients {
  /// erf(x)/x − 1 as a polynomial in x², |x| ≤ 3/4. Error of the fit: 9.4e-21.
  static let erfOverXLessOne: [Double] = [
    0x1.06eba8214db69p-3, -0x1.812746b0379e7p-2, 0x1.ce2f21a042bc6p-4, -0x1.b82ce31287ce6p-6,
    0x1.565bcd0e2c679p-8, -0x1.c02db3ec9fd99p-11, 0x1.f9a32306e0932p-14, -0x1.f4d1d6286861cp-17,
    0x1.b9dae461077e7p-20, -0x1.5ec0e0bec99f7p-23, 0x1.ef41d2b29a3a8p-27, -0x1.05364c48fa2d3p-30,
  ]

  /// (1 + 2x)·eˣ²·erfc(x) as a polynomial in t = (x − 15/4)/(x + 15/4), x ≥ 0. Error of the fit: 1.1e-19.
  static let scaledErfc: [Double] = [
    0x1.3ccda0b5d5dc2p+0, -0x1.1f367683f89a7p-3, 0x1.d5f2948159d60p-9, 0x1.510169d096804p-4,
    -0x1.bda9309a288f9p-4, 0x1.7a14188a99af8p-4, -0x1.e0d0fa6dffe40p-5, 0x1.d0b0037dcdcb2p-6,
    -0x1.3f603c33d654bp-7, 0x1.cc3a0e212dc04p-10, 0x1.33fb248e15457p-12, -0x1.303f9d742c06dp-12,
    0x1.b14441ded1232p-15, 0x1.778a2093df0abp-16, -0x1.8008353f400a6p-17, -0x1.0523e1bd5b50bp-20,
    0x1.d6af780beaa2ep-20, -0x1.f4e60b0aa555cp-25, -0x1.186633836c572p-22, 0x1.a263a444a2514p-26,
    0x1.5fe6b7e4ea045p-25, -0x1.3177c06574078p-28, -0x1.c19f3ab4554a4p-28, 0x1.3d808102464efp-31,
    0x1.ef7b91653c5cdp-31, -0x1.a77c768510576p-35, -0x1.422965c96923fp-34, 0x1.badc4e3f25e33p-40,
  ]

  /// What the rounding of the first coefficients left over.
  static let scaledErfcRests: [Double] = [
    0x1.e5dd928ffe925p-54
  ]

  /// ln Γ(1 + y)/(y·(y − 1)) as a polynomial in y, −0.35 ≤ y ≤ 0.65. Error of the fit: 1.3e-19.
  static let logGammaQuotient: [Double] = [
    0x1.2788cfc6fb619p-1, -0x1.f6465978d46e9p-3, 0x1.3e54520481ec4p-3, -0x1.d7a3e6a8f2345p-4,
    0x1.79cf9c4c5a1e6p-4, -0x1.3cb1f9d3c2149p-4, 0x1.115549e6064b1p-4, -0x1.e18246ef80745p-5,
    0x1.ae8a99ecc6afbp-5, -0x1.85792d953135cp-5, 0x1.639f390a531cdp-5, -0x1.473666e01dfc7p-5,
    0x1.2f04a92587a9ep-5, -0x1.1a29d71f092f8p-5, 0x1.07ff93d543525p-5, -0x1.eff9cc3192a48p-6,
    0x1.d3782b981e9f7p-6, -0x1.baacabc313568p-6, 0x1.a61f3f7a23c11p-6, -0x1.91581eb1e7d8fp-6,
    0x1.732a93e50cf32p-6, -0x1.55859de924699p-6, 0x1.60f97697f5168p-6, -0x1.99c72a52ec608p-6,
    0x1.a3981a6c003bcp-6, -0x1.2ece3edf1f2adp-6, 0x1.042ad9fa6be77p-7, -0x1.8d5e0696ad63dp-10,
  ]

  /// What the rounding of the first coefficients left over.
  static let logGammaQuotientRests: [Double] = [
    -0x1.6ad86af6d93c5p-58, 0x1.a6a4b862aa733p-58,
  ]

  /// ln Γ(2 + y)/y as a polynomial in y, −½ ≤ y ≤ 1. Error of the fit: 9.7e-20.
  static let logGammaNearTwo: [Double] = [
    0x1.b0ee6072093cep-2, 0x1.4a34cc4a60fa6p-2, -0x1.13e001a557606p-4, 0x1.51322ac7d8463p-6,
    -0x1.e404fc218f6a3p-8, 0x1.7add6eadba7c0p-9, -0x1.38ac5c2bf9355p-10, 0x1.0b36af84b252ep-11,
    -0x1.d3fd4c70e04c1p-13, 0x1.a127b199d1448p-14, -0x1.78de5e2a6a47ap-15, 0x1.580dbb93f2376p-16,
    -0x1.3cbc2d2d689e5p-17, 0x1.25989c963f97fp-18, -0x1.11bcb5d152522p-19, 0x1.0068f5364da65p-20,
    -0x1.e174a6ef5018ap-22, 0x1.c53a46685bc07p-23, -0x1.b2cc61a5cf7a5p-24, 0x1.b00d270ae5f04p-25,
    -0x1.a159573f3d88dp-26, 0x1.4b48ca3d2bdd3p-27, -0x1.5bf73b928c124p-29, 0x1.57fcc0248b842p-32,
  ]

  /// What the rounding of the first coefficients left over.
  static let logGammaNearTwoRests: [Double] = [
    0x1.6c54522d4ce6cp-58, 0x1.2335e8ff32cf4p-56,
  ]

  /// ψ(2 + y)/(2 + y − x₀) as a polynomial in y, |y| ≤ 1, with x₀ the positive zero of ψ. Error of the fit: 5.8e-21.
  static let digammaQuotient: [Double] = [
    0x1.9213d46736ba4p-1, -0x1.0aff270ca07a7p-2, 0x1.be76b26db8064p-4, -0x1.95ec0c3ba9677p-5,
    0x1.802924f9a58fcp-6, -0x1.7389aa808744ap-7, 0x1.6bdf5e1ae6c13p-8, -0x1.6714cfe58093ap-9,
    0x1.64075fef6a052p-10, -0x1.620f05795d9c6p-11, 0x1.60c68e0c2cfafp-12, -0x1.5fef44e95e4a0p-13,
    0x1.5f61815524958p-14, -0x1.5f03de1e8e163p-15, 0x1.5ec642a3440e0p-16, -0x1.5e9d216986f2bp-17,
    0x1.5e7a887ead738p-18, -0x1.5e685f15349d9p-19, 0x1.5ebf3f7c7dcb5p-20, -0x1.5eb73480a0fa3p-21,
    0x1.5abd5661a08f6p-22, -0x1.5ab9c51d77393p-23, 0x1.796607e1f8af9p-24, -0x1.79647269cd7a3p-25,
    0x1.89b47f3dd6ff6p-27, -0x1.89b31762b6a59p-28, 0x1.f2614930e234fp-27, -0x1.f26120d9aa0a5p-28,
    -0x1.96d2b418fc587p-28, 0x1.96d2bc73c456bp-29, 0x1.1c5c80f97f63ep-28, -0x1.1c5c7fb03ff03p-29,
    -0x1.4c19cc0c5b079p-30, 0x1.4c19cc0c5cd47p-31, 0x1.09ae3e80597a3p-32, -0x1.09ae3df276ad3p-33,
  ]

  /// What the rounding of the first coefficients left over.
  static let digammaQuotientRests: [Double] = [
    -0x1.c7ab70bf4a1abp-56, 0x1.eb134e2ac44e3p-57, 0x1.1765562790eebp-59, 0x1.150f1ca43c3bcp-59,
  ]

  /// (1 − πy·cot(πy))/y² as a polynomial in y², |y| ≤ ½. Error of the fit: 5.8e-20.
  static let cotangentTail: [Double] = [
    0x1.a51a6625307d3p+1, 0x1.151322ac7d847p+1, 0x1.0470984c09362p+1, 0x1.010b36af7bac4p+1,
    0x1.00412e36ece1bp+1, 0x1.00102007e3281p+1, 0x1.00041717c66ffp+1, 0x1.fffea819dd22ap+0,
    0x1.001a9181d8c3cp+1, 0x1.fda223b72c0eap+0, 0x1.0a1518008e28bp+1, 0x1.80af0ddffa5d9p+0,
    0x1.13b68129c406bp+2, -0x1.6d1d2164d41cfp+2, 0x1.3b987c41dc847p+4, -0x1.7c4ca29556742p+4,
    0x1.520b3b2f8e0d8p+4,
  ]

  /// What the rounding of the first coefficients left over.
  static let cotangentTailRests: [Double] = [
    0x1.191cde2eb9c29p-54, 0x1.e013b0361134ep-53, 0x1.f1764db72326ep-57, -0x1.2181a35ab4021p-53,
  ]

  /// B₂ₖ/(2k·(2k − 1)) for k = 1, 2, …, rounded to doubles.
  static let stirlingHigh: [Double] = [
    0x1.5555555555555p-4, -0x1.6c16c16c16c17p-9, 0x1.a01a01a01a01ap-11, -0x1.3813813813814p-11,
    0x1.b951e2b18ff23p-11, -0x1.f6ab0d9993c7dp-10, 0x1.a41a41a41a41ap-8, -0x1.e4286cb0f5398p-6,
    0x1.6fe96381e0680p-3, -0x1.6476701181f3ap+0, 0x1.ace44322ce006p+3, -0x1.39b2525cccc1bp+7,
    0x1.12234e81b4e82p+11, -0x1.1a198ae1c4ab8p+15, 0x1.51a2089a6e11ap+19, -0x1.d1089b142d357p+23,
    0x1.6d29a0f6433b8p+28, -0x1.445119d9e466fp+33,
  ]

  /// What the rounding of `stirlingHigh` left over.
  static let stirlingLow: [Double] = [
    0x1.5555555555555p-58, 0x1.f49f49f49f49fp-64, 0x1.a01a01a01a01ap-71, 0x1.fb1fb1fb1fb20p-65,
    0x1.5c3a9ce01b952p-65, 0x1.f82553c999b0ep-64, 0x1.0690690690690p-62, 0x1.1efcdab896745p-61,
    -0x1.79e2405a71f88p-61, 0x1.24246319da678p-56, -0x1.62c2b1bbcdd32p-51, 0x1.52604768a30fcp-47,
    -0x1.2c5f92c5f92c6p-43, 0x1.4c012227b696ep-41, 0x1.c219ee4fdc447p-36, -0x1.e2030b4d5de20p-31,
    -0x1.9dbcc48676f31p-26, 0x1.5159fdb2a3b69p-22,
  ]

  /// Temme's C₀ as a polynomial in η.
  static let temme0: [Double] = [
    -0x1.5555555555555p-2, 0x1.5555555555555p-4, -0x1.e573ac901e574p-7, 0x1.2f684bda12f68p-10,
    0x1.71de3a556c734p-12, -0x1.76e06fec7273bp-13, 0x1.48c5892f7cd83p-15, -0x1.255370652afc1p-19,
    -0x1.f1b22f594c6b5p-20, 0x1.bd6d21e4b4109p-21, -0x1.7b5f9a2d0465cp-23, 0x1.ccf5ceb7f0d9fp-28,
    0x1.6097d55c37c1cp-27, -0x1.2d2197c7a2faap-28, 0x1.f6e66d24d5c8ap-31, -0x1.c0d9b6edf2b0bp-36,
    -0x1.0070a87340428p-34, 0x1.ac9475c463659p-36, -0x1.61ca701fd754ap-38, 0x1.ef98008f5eec2p-44,
  ]

  /// Temme's C₁ as a polynomial in η.
  static let temme1: [Double] = [
    -0x1.e573ac901e574p-10, -0x1.c71c71c71c71cp-9, 0x1.5ac056b015ac0p-9, -0x1.0394f6f09e723p-10,
    0x1.af83440e53dbcp-13, -0x1.af83440e53dbcp-22, -0x1.2fa4ae89e5af0p-16, 0x1.00a9cabd6b83ep-17,
    -0x1.b0bdfcc629cbap-20, 0x1.3f59230a8357cp-28, 0x1.280f2cde3f847p-23, -0x1.ee23d0cba8aeep-25,
    0x1.9aa7a30de114cp-27, -0x1.349fbca3a377bp-36,
  ]

  /// Temme's C₂ as a polynomial in η.
  static let temme2: [Double] = [
    0x1.0ee643b990ee6p-8, -0x1.5f7268edab4c8p-9, 0x1.948b0fcd6e9e0p-11, 0x1.0db20a88f4696p-19,
    -0x1.c253efaa1a932p-14, 0x1.bbf43daf4fe53p-15, -0x1.ac2d05890f2c3p-17, 0x1.26154ae39151dp-25,
    0x1.7058929663937p-20, -0x1.522cb05171911p-21,
  ]

  /// Temme's C₃ as a polynomial in η.
  static let temme3: [Double] = [
    0x1.547d93b34e2b6p-11, 0x1.e13ce465fa859p-13, -0x1.ebfb188b7ca00p-12, 0x1.18b9b5bf2d984p-12,
    -0x1.3d2a3a29b5d9dp-14, -0x1.0152a1871f27ap-22,
  ]

  /// Temme's C₄ as a polynomial in η.
  static let temme4: [Double] = [
    -0x1.c3e0b02da7bf9p-11, 0x1.9b0ff6874f2c4p-11, -0x1.3999a85a4237ap-12, -0x1.88f2ae1def9d0p-20,
  ]

  /// The positive zero of ψ, the sum of both.
  static let digammaRoot = 0x1.762d86356be3fp+0
  static let digammaRootRest = 0x1.b86a722197829p-54
}
