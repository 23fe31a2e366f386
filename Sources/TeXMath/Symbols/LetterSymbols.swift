/// Greek, Hebrew and letter-like signs.
enum LetterSymbols {
  static let groups: [SymbolTable.Group] = [
    SymbolTable.Group(
      .ordinary, .letter,
      """
      alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
      kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς
      tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω digamma ϝ
      varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varUpsilon Υ varPhi Φ
      varPsi Ψ varOmega Ω partial ∂ imath ı jmath ȷ
      """),
    SymbolTable.Group(
      .ordinary, .uprightLetter,
      """
      Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
      Alpha Α Beta Β Epsilon Ε Zeta Ζ Eta Η Iota Ι Kappa Κ Mu Μ Nu Ν Omicron Ο Rho Ρ Tau Τ Chi Χ nabla ∇
      """),
    SymbolTable.Group(
      .ordinary, .sign,
      """
      infty ∞ hbar ℏ hslash ℏ ell ℓ wp ℘ Re ℜ Im ℑ aleph ℵ beth ℶ gimel ℷ daleth ℸ eth ð mho ℧ Finv Ⅎ
      Game ⅁ emptyset ∅ varnothing ∅ complement ∁ Bbbk 𝕜 top ⊤ bot ⊥ angle ∠ measuredangle ∡ sphericalangle ∢
      triangle △ square □ Box □ blacksquare ■ Diamond ◊ lozenge ◊ blacklozenge ⧫ bigstar ★
      blacktriangle ▲ triangledown ▽ blacktriangledown ▼ diagup ╱ diagdown ╲ backprime ‵
      clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ flat ♭ natural ♮ sharp ♯ degree ° checkmark ✓
      maltese ✠ S § P ¶ pounds £ yen ¥ copyright © circledR ® circledS Ⓢ dag † ddag ‡
      Reals ℝ Complex ℂ N ℕ R ℝ Z ℤ
      AA Å aa å AE Æ ae æ OE Œ oe œ O Ø o ø ss ß $ $ % % # # & & _ _
      """),
    SymbolTable.Group(.ordinary, .prime, "prime ′ dprime ″ trprime ‴ qprime ⁗"),
    SymbolTable.Group(.ordinary, .operation, "forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ surd √"),
  ]
}
