/// Relations and their negations.
enum RelationSymbols {
  static let groups: [SymbolTable.Group] = [
    SymbolTable.Group(
      .relation, .operation,
      """
      le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ lt < gt > equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ asymp ≍ doteq ≐
      propto ∝ varpropto ∝ thicksim ∼ thickapprox ≈ backsim ∽ backsimeq ⋍ approxeq ≊ eqsim ≂ bumpeq ≏ Bumpeq ≎
      leqq ≦ geqq ≧ leqslant ⩽ geqslant ⩾ eqslantless ⪕ eqslantgtr ⪖ lesssim ≲ gtrsim ≳ lessapprox ⪅
      gtrapprox ⪆ lessgtr ≶ gtrless ≷ lesseqgtr ⋚ gtreqless ⋛ lesseqqgtr ⪋ gtreqqless ⪌ ll ≪ gg ≫ lll ⋘
      llless ⋘ ggg ⋙ gggtr ⋙ prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽ curlyeqprec ⋞
      curlyeqsucc ⋟ precsim ≾ succsim ≿ precapprox ⪷ succapprox ⪸ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇
      subseteqq ⫅ supseteqq ⫆ Subset ⋐ Supset ⋑ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒
      in ∈ ni ∋ owns ∋ notin ∉ notni ∌ mid ∣ shortmid ∣ parallel ∥ shortparallel ∥ perp ⟂ Perp ⫫ vdash ⊢ dashv ⊣
      vDash ⊨ models ⊨ Vdash ⊩ Vvdash ⊪ bowtie ⋈ Join ⋈ smile ⌣ frown ⌢ smallsmile ⌣ smallfrown ⌢
      doteqdot ≑ Doteq ≑ risingdotseq ≓ fallingdotseq ≒ circeq ≗ eqcirc ≖ triangleq ≜ coloneqq ≔ coloneq ≔
      eqqcolon ≕ Coloneqq ⩴ between ≬ pitchfork ⋔ therefore ∴ because ∵ backepsilon ∍ trianglelefteq ⊴
      trianglerighteq ⊵ vartriangleleft ⊲ vartriangleright ⊳ blacktriangleleft ◀ blacktriangleright ▶
      vartriangle △ ratio ∶ coloncolon ∷ multimap ⊸ questeq ≟
      """),
    SymbolTable.Group(
      .relation, .operation,
      """
      nless ≮ ngtr ≯ nleq ≰ ngeq ≱ lneq ⪇ gneq ⪈ lneqq ≨ gneqq ≩ lnsim ⋦ gnsim ⋧ lnapprox ⪉ gnapprox ⪊
      nprec ⊀ nsucc ⊁ npreceq ⋠ nsucceq ⋡ precneqq ⪵ succneqq ⪶ precnsim ⋨ succnsim ⋩ precnapprox ⪹
      succnapprox ⪺ nsim ≁ ncong ≇ nmid ∤ nshortmid ∤ nparallel ∦ nshortparallel ∦ nsubseteq ⊈ nsupseteq ⊉
      subsetneq ⊊ supsetneq ⊋ subsetneqq ⫋ supsetneqq ⫌ nvdash ⊬ nvDash ⊭ nVdash ⊮ nVDash ⊯
      ntriangleleft ⋪ ntriangleright ⋫ ntrianglelefteq ⋬ ntrianglerighteq ⋭
      """),
  ]

  /// What `\not` makes of a character; others get a combining stroke.
  static let negations: [String: String] = [
    "=": "≠", "<": "≮", ">": "≯", "≤": "≰", "≥": "≱", "≡": "≢", "∼": "≁", "≃": "≄", "≈": "≉", "≅": "≇",
    "∈": "∉", "∋": "∌", "⊂": "⊄", "⊃": "⊅", "⊆": "⊈", "⊇": "⊉", "∣": "∤", "|": "∤", "∥": "∦", "‖": "∦",
    "→": "↛", "←": "↚", "↔": "↮", "⇒": "⇏", "⇐": "⇍", "⇔": "⇎", "∃": "∄", "⊢": "⊬", "⊨": "⊭", "≺": "⊀",
    "≻": "⊁",
    "⪯": "⋠", "⪰": "⋡", "≼": "⋠", "≽": "⋡", "⊑": "⋢", "⊒": "⋣", "≍": "≭", "≲": "≴", "≳": "≵",
  ]
}
