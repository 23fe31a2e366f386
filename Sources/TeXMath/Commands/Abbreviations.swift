/// Commands that stand for others, as macros of the language's own. A notebook's macros of the same name come first.
enum Abbreviations {
  static let byName: [String: TeXMacro] = bodies.mapValues { TeXMacro($0) }

  private static let bodies: [String: String] = [
    // Brackets of physics and sets.
    "bra": #"{\langle #1|}"#, "ket": #"{|#1\rangle}"#, "braket": #"{\langle #1\rangle}"#,
    "Bra": #"{\left\langle #1\right|}"#, "Ket": #"{\left|#1\right\rangle}"#,
    "Braket": #"{\left\langle #1\right\rangle}"#,
    "set": #"{\{\,#1\,\}}"#, "Set": #"{\left\{\,#1\,\right\}}"#,
    // Limits.
    "varlimsup": #"\mathop{\overline{\mathrm{lim}}}"#, "varliminf": #"\mathop{\underline{\mathrm{lim}}}"#,
    "varinjlim": #"\mathop{\underrightarrow{\mathrm{lim}}}"#,
    "varprojlim": #"\mathop{\underleftarrow{\mathrm{lim}}}"#,
    // Relations with colons.
    "vcentcolon": #"\mathrel{:}"#, "dblcolon": #"\mathrel{∷}"#, "colonequals": #"\mathrel{≔}"#,
    "equalscolon": #"\mathrel{≕}"#, "colonsim": #"\mathrel{:\mkern-1mu\sim}"#,
    "colonapprox": #"\mathrel{:\mkern-1mu\approx}"#, "Coloneq": #"\mathrel{⩴}"#,
    // Negated relations without a character of their own.
    "ngeqslant": #"\not\geqslant"#, "nleqslant": #"\not\leqslant"#, "ngeqq": #"\not\geqq"#,
    "nleqq": #"\not\leqq"#, "nsubseteqq": #"\not\subseteqq"#, "nsupseteqq": #"\not\supseteqq"#,
    // Others.
    "bold": #"\mathbf{#1}"#, "idotsint": #"\int\!\cdots\!\int"#, "And": #"\mathrel{\&}"#,
    "dotsx": #"\ldots"#, "begingroup": "{", "bgroup": "{", "endgroup": "}", "egroup": "}",
  ]
}
