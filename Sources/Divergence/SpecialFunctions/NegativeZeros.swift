// Written by Tests/DivergenceTests/Recipes/special_coefficients.py.

/// Zeros of ln │Γ│ and ψ below 0, those that doubles come closest to.
enum NegativeZeros {
  /// Of ln │Γ│, two about each integer.
  static let logGamma: [SimpleZero] = [
    SimpleZero(
      place: (-0x1.3a7fc9600f86cp+1, -0x1.55f64f98af8d0p-55, -0x1.c4b0cd201366ap-110),
      slope: DoubleDouble(high: 0x1.83fe966af535fp+0, low: -0x1.775909a36a6a4p-55),
      curvature: 0x1.36eebb002f55dp+2),
    SimpleZero(
      place: (-0x1.5fb410a1bd901p+1, 0x1.a19a96d2e6f85p-54, 0x1.140b4ff4b7d60p-108),
      slope: DoubleDouble(high: -0x1.ea12da904b18cp+0, low: -0x1.220130f99b2cfp-54),
      curvature: 0x1.3267f3c265a52p+3),
    SimpleZero(
      place: (-0x1.9260dbc9e59afp+1, -0x1.f717cd335a7b3p-53, -0x1.d32a2a65bfd63p-107),
      slope: DoubleDouble(high: 0x1.f20a65f2fac55p+2, low: -0x1.1d258e4b0be84p-53),
      curvature: 0x1.9d4d2977150efp+4),
    SimpleZero(
      place: (-0x1.fa471547c2fe5p+1, -0x1.70d4561291237p-56, 0x1.9e6fadbbc171ap-111),
      slope: DoubleDouble(high: -0x1.4b99d966c5647p+4, low: 0x1.9cba2450afff3p-50),
      curvature: 0x1.f76deae0436bep+7),
    SimpleZero(
      place: (-0x1.0284e78599581p+2, 0x1.e78c1e9e43cfep-53, -0x1.2ac17bfd6be92p-108),
      slope: DoubleDouble(high: 0x1.aca5cf4921642p+4, low: 0x1.a46a2e0d8fe10p-51),
      curvature: 0x1.44415cd813f8ep+8),
    SimpleZero(
      place: (-0x1.3f7577a6eeafdp+2, 0x1.5de5eab7f12cfp-53, -0x1.4075f5e0494a2p-110),
      slope: DoubleDouble(high: -0x1.d224a3ef9e41fp+6, low: -0x1.9be272a13babcp-48),
      curvature: 0x1.b533c678a3956p+12),
    SimpleZero(
      place: (-0x1.4086a57f0b6d9p+2, -0x1.95262b72ca9cap-55, -0x1.bd98d5e0861aap-109),
      slope: DoubleDouble(high: 0x1.ed72e0829ae02p+6, low: -0x1.fdc1859aea473p-50),
      curvature: 0x1.cecc32ec22f9bp+12),
    SimpleZero(
      place: (-0x1.7fe92f591f40dp+2, -0x1.7dd4ed62cbd32p-52, 0x1.2071c071a2146p-108),
      slope: DoubleDouble(high: -0x1.661f6a43a5e12p+9, low: -0x1.0c437b83bc0e6p-45),
      curvature: 0x1.f79dcb794f26fp+17),
    SimpleZero(
      place: (-0x1.8016b25897c8dp+2, 0x1.27e0f49a4ba72p-54, -0x1.72e1ab15a4d03p-110),
      slope: DoubleDouble(high: 0x1.69de49e3af2aap+9, low: 0x1.954b690943b33p-47),
      curvature: 0x1.fce23484cfd10p+17),
    SimpleZero(
      place: (-0x1.bffcbf76b86f0p+2, 0x1.853b29347b806p-57, -0x1.0fa018051dd41p-111),
      slope: DoubleDouble(high: -0x1.3abf7a5cea91bp+12, low: -0x1.8257b8abd0511p-42),
      curvature: 0x1.8349a2550422dp+23),
    SimpleZero(
      place: (-0x1.c0033fdedfe1fp+2, 0x1.20bb7d2324678p-52, 0x1.f5536678d69d3p-106),
      slope: DoubleDouble(high: 0x1.3b407aa387bd1p+12, low: 0x1.da1e57343b1efp-43),
      curvature: 0x1.83e85daafbad6p+23),
  ]

  /// Of ψ, those of the first 3000 next to which a double has a value below 2⁻⁴⁹.
  static let digamma: [SimpleZero] = [
    SimpleZero(
      place: (-0x1.02172b05ee260p-1, -0x1.2cd704405bff6p-57, 0x1.f50afde5bd58dp-112),
      slope: DoubleDouble(high: 0x1.1e12d46d5ae28p+3, low: 0x1.0cbb010bd488ap-51),
      curvature: -0x1.9e62874978640p-1),
    SimpleZero(
      place: (-0x1.92d0cbc289d4ap+0, -0x1.2262d144a30e4p-56, 0x1.4113d1be96855p-112),
      slope: DoubleDouble(high: 0x1.3e20e129a441ep+3, low: -0x1.944a31365ee6bp-52),
      curvature: -0x1.f35db31e6a1d4p+2),
    SimpleZero(
      place: (-0x1.4e2c19f679e5ap+1, 0x1.c7b999bd14f47p-54, -0x1.96d9e32e367dfp-108),
      slope: DoubleDouble(high: 0x1.5b2582701b783p+3, low: -0x1.ec1f096d4fce9p-51),
      curvature: -0x1.98a9c8ee5f509p+3),
    SimpleZero(
      place: (-0x1.d1514b041b2a8p+1, 0x1.f71449c2a5446p-55, -0x1.e6975cc76f90bp-109),
      slope: DoubleDouble(high: 0x1.74d47ec7ac492p+3, low: 0x1.3f8f2b994019ap-52),
      curvature: -0x1.0f036e4ba3313p+4),
    SimpleZero(
      place: (-0x1.6ab2ca18e6ce3p+2, -0x1.da7ecae62c5bdp-59, 0x1.49085b7d2825dp-116),
      slope: DoubleDouble(high: 0x1.a0af5c72c8e84p+3, low: -0x1.9182932a0c240p-51),
      curvature: -0x1.802c5fd17ebafp+4),
    SimpleZero(
      place: (-0x1.d74652d341c14p+3, -0x1.51bec0981dfc3p-55, -0x1.c8e3379b20053p-109),
      slope: DoubleDouble(high: 0x1.1385cc0be45f3p+4, low: -0x1.47e762de79848p-51),
      curvature: -0x1.789be48fde576p+5),
    SimpleZero(
      place: (-0x1.5f38b05d64d13p+6, 0x1.d6b5352fa99fap-57, 0x1.835f5e82f764bp-111),
      slope: DoubleDouble(high: 0x1.def97671f9624p+4, low: 0x1.f3531a5c32fc5p-53),
      curvature: -0x1.0c6025d0e395fp+7),
    SimpleZero(
      place: (-0x1.743c30269d43cp+11, -0x1.072adb940e266p-59, -0x1.8b1ce2dcd8176p-113),
      slope: DoubleDouble(high: 0x1.276bf621d6707p+6, low: 0x1.ec301b58e8a66p-50),
      curvature: -0x1.27642104565f9p+9),
  ]
}
