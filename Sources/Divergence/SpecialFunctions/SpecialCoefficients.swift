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

  /// What the rounding of the first coefficient left over.
  static let scaledErfcRest = 0x1.e5dd928ffe925p-54

  /// ln Γ(1 + y)/(y·(y − 1)) as a polynomial in y, −0.35 ≤ y ≤ 1. Error of the fit: 4.5e-19.
  static let logGammaQuotient: [Double] = [
    0x1.2788cfc6fb619p-1, -0x1.f6465978d46e8p-3, 0x1.3e54520481ec4p-3, -0x1.d7a3e6a8f246bp-4,
    0x1.79cf9c4c5a277p-4, -0x1.3cb1f9d3b7b90p-4, 0x1.115549e5f6ce1p-4, -0x1.e18246f4dac99p-5,
    0x1.ae8a99f97b796p-5, -0x1.85792cd605becp-5, 0x1.639f3696f7f2bp-5, -0x1.473675f9a5af4p-5,
    0x1.2f04eccff8383p-5, -0x1.1a2936e59948fp-5, 0x1.07fb3919cf2f8p-5, -0x1.effcec07151edp-6,
    0x1.d3cdee9957879p-6, -0x1.bafea6ed132bdp-6, 0x1.a44ec5d6e8039p-6, -0x1.8d5bb3b64c10ep-6,
    0x1.76a705b534d95p-6, -0x1.68caf1faf8765p-6, 0x1.6cf9f3a0e53e9p-6, -0x1.77ce74f8ee2ebp-6,
    0x1.659d7c3ac8893p-6, -0x1.1d2ff2d078dbdp-6, 0x1.633a83886e7dfp-7, -0x1.466e41f822258p-8,
    0x1.9da0f7dcb10eap-10, -0x1.41e89a67beb0cp-12, 0x1.cf7e010053d0cp-16,
  ]

  /// What the rounding of the first coefficient left over.
  static let logGammaQuotientRest = -0x1.6b75bb267333cp-58

  /// ln Γ(2 + y)/y as a polynomial in y, 0 ≤ y ≤ 1. Error of the fit: 1.7e-20.
  static let logGammaAboveTwo: [Double] = [
    0x1.b0ee6072093cep-2, 0x1.4a34cc4a60fa6p-2, -0x1.13e001a5575d9p-4, 0x1.51322ac7d6259p-6,
    -0x1.e404fc20b6b4dp-8, 0x1.7add6e93717fcp-9, -0x1.38ac5a0c7b318p-10, 0x1.0b3690935476bp-11,
    -0x1.d3fab7fc55f2cp-13, 0x1.a112febb27ea1p-14, -0x1.785f2dd361c7ep-15, 0x1.55af3f982513cp-16,
    -0x1.33e3b3d2858e4p-17, 0x1.0b95351498e3fp-18, -0x1.aa842580a47dep-20, 0x1.21b03bc234caep-21,
    -0x1.2ff6fc7cb1af3p-23, 0x1.a9ddbc6be2728p-26, -0x1.24c8480b3a492p-29,
  ]

  /// What the rounding of the first coefficient left over.
  static let logGammaAboveTwoRest = 0x1.6d42a5432ab2fp-58

  /// ψ(2 + y)/(2 + y − x₀) as a polynomial in y, |y| ≤ 1, with x₀ the positive zero of ψ. Error of the fit: 1.1e-18.
  static let digammaQuotient: [Double] = [
    0x1.9213d46736ba4p-1, -0x1.0aff270ca07a7p-2, 0x1.be76b26db8071p-4, -0x1.95ec0c3ba9683p-5,
    0x1.802924f9a4876p-6, -0x1.7389aa80863c4p-7, 0x1.6bdf5e1b70a14p-8, -0x1.6714cfe60a73bp-9,
    0x1.64075fc9c5959p-10, -0x1.620f0553b92d1p-11, 0x1.60c6943d530ffp-12, -0x1.5fef4b1a84560p-13,
    0x1.5f60d6f1dfe3bp-14, -0x1.5f0333bb4a5e6p-15, 0x1.5ed2d76b62063p-16, -0x1.5ea9b631922e6p-17,
    0x1.5dd21bed20fd6p-18, -0x1.5dbff284a7f32p-19, 0x1.651617dab276bp-20, -0x1.650e0cd4f1e39p-21,
    0x1.2ea0b16274437p-22, -0x1.2e9d2065c735cp-23, 0x1.2a45113164e39p-23, -0x1.2a4445b952dcap-24,
    -0x1.14d3664972122p-25, 0x1.14d3bd7d31b17p-26, 0x1.4729ba4ee2561p-25, -0x1.4729ae6fb5b8dp-26,
    -0x1.92a9534349a38p-27, 0x1.92a954835141cp-28, 0x1.92a96600d6197p-29, -0x1.92a961018ffcdp-30,
  ]

  /// What the rounding of the first coefficient left over.
  static let digammaQuotientRest = -0x1.cdedc8c4106aap-56

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
