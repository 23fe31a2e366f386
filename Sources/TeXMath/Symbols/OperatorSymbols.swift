/// Binary operators, dots and punctuation.
enum OperatorSymbols {
  static let groups: [SymbolTable.Group] = [
    SymbolTable.Group(
      .binary, .operation,
      """
      pm ± mp ∓ times × div ÷ cdot ⋅ centerdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ Cap ⋒ Cup ⋓
      doublecap ⋒ doublecup ⋓ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧ veebar ⊻ barwedge ⌅
      doublebarwedge ⩞ setminus ∖ smallsetminus ∖ wr ≀ diamond ⋄ amalg ⨿ dagger † ddagger ‡
      oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ circledast ⊛ circledcirc ⊚ circleddash ⊝
      boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ ltimes ⋉ rtimes ⋊ leftthreetimes ⋋ rightthreetimes ⋌
      curlyvee ⋎ curlywedge ⋏ dotplus ∔ divideontimes ⋇ intercal ⊺ gtrdot ⋗ lessdot ⋖
      bigcirc ◯ bigtriangleup △ bigtriangledown ▽ triangleleft ◃ triangleright ▹ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵
      """),
    SymbolTable.Group(
      .inner, .operation,
      "ldots … dotsc … dotso … cdots ⋯ dotsb ⋯ dotsm ⋯ dotsi ⋯ ddots ⋱ adots ⋰ iddots ⋰"),
    SymbolTable.Group(.ordinary, .operation, "vdots ⋮ mathellipsis … ldotp . cdotp · slash /"),
    SymbolTable.Group(.punctuation, .operation, "colon :"),
  ]
}
