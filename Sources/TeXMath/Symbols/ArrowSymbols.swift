/// Arrows: all are relations.
enum ArrowSymbols {
  /// Arrows of logic, which LaTeX sets wider apart than other relations.
  static let logic: [String: Command] = {
    var table: [String: Command] = [:]
    for (name, text) in SymbolTable.Group(.relation, .operation, "implies ⟹ impliedby ⟸ iff ⟺").entries {
      table[name] = .spaced(Symbol(text, .relation))
    }
    return table
  }()

  static let groups: [SymbolTable.Group] = [
    SymbolTable.Group(
      .relation, .operation,
      """
      to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔
      longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷
      Longrightarrow ⟹ Longleftarrow ⟸ Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼
      uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕
      nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ hookrightarrow ↪ hookleftarrow ↩
      leftharpoonup ↼ leftharpoondown ↽ rightharpoonup ⇀ rightharpoondown ⇁ rightleftharpoons ⇌
      leftrightharpoons ⇋ upharpoonleft ↿ upharpoonright ↾ restriction ↾ downharpoonleft ⇃ downharpoonright ⇂
      leadsto ⇝ rightsquigarrow ⇝ leftrightsquigarrow ↭ leftleftarrows ⇇ rightrightarrows ⇉ upuparrows ⇈
      downdownarrows ⇊ leftrightarrows ⇆ rightleftarrows ⇄ Lleftarrow ⇚ Rrightarrow ⇛ twoheadleftarrow ↞
      twoheadrightarrow ↠ leftarrowtail ↢ rightarrowtail ↣ looparrowleft ↫ looparrowright ↬
      curvearrowleft ↶ curvearrowright ↷ circlearrowleft ↺ circlearrowright ↻ Lsh ↰ Rsh ↱
      dashrightarrow ⇢ dashleftarrow ⇠ nleftarrow ↚ nrightarrow ↛ nleftrightarrow ↮ nLeftarrow ⇍
      nRightarrow ⇏ nLeftrightarrow ⇎
      """)
  ]
}
