import Testing

/// Formulas in a line of text and their MathML. Each was read and looked at in a browser.
// swift-format-ignore: LineLength
let formulas: [(source: String, expected: String)] = [
  (#"x"#, #"<mi>x</mi>"#),
  (#"12.5"#, #"<mn>12.5</mn>"#),
  (#"1{,}000"#, #"<mn>1,000</mn>"#),
  (#"a+b"#, #"<mi>a</mi><mo>+</mo><mi>b</mi>"#),
  (#"-x"#, #"<mo>−</mo><mi>x</mi>"#),
  (#"a=-b"#, #"<mi>a</mi><mo>=</mo><mo form="prefix">−</mo><mi>b</mi>"#),
  (#"x^2"#, #"<msup><mi>x</mi><mn>2</mn></msup>"#),
  (#"x_i^2"#, #"<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>"#),
  (#"x'"#, #"<msup><mi>x</mi><mo class="tex-prime">′</mo></msup>"#),
  (
    #"x''^2"#,
    #"<msup><mi>x</mi><mrow><mo lspace="0" rspace="0" class="tex-prime">″</mo><mn>2</mn></mrow></msup>"#
  ),
  (
    #"(a+b)^2"#,
    #"<msup><mrow><mo stretchy="false">(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo stretchy="false">)</mo></mrow><mn>2</mn></msup>"#
  ),
  (
    #"|x|"#,
    #"<mrow intent="absolute-value($x)"><mo stretchy="false">|</mo><mi arg="x">x</mi><mo stretchy="false">|</mo></mrow>"#
  ),
  (
    #"|x|^2"#,
    #"<msup><mrow intent="absolute-value($x)"><mo stretchy="false">|</mo><mi arg="x">x</mi><mo stretchy="false">|</mo></mrow><mn>2</mn></msup>"#
  ),
  (
    #"p(x|y)"#,
    #"<mi>p</mi><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false" lspace="0.2778em" rspace="0.2778em" intent="_given">|</mo><mi>y</mi><mo stretchy="false">)</mo>"#
  ),
  (
    #"\|x\|_2"#,
    #"<msub><mrow intent="norm($x)"><mo stretchy="false">‖</mo><mi arg="x">x</mi><mo stretchy="false">‖</mo></mrow><mn>2</mn></msub>"#
  ),
  (
    #"\{x|x>0\}"#,
    #"<mo stretchy="false">{</mo><mi>x</mi><mo stretchy="false" lspace="0.2778em" rspace="0.2778em">|</mo><mi>x</mi><mo>&gt;</mo><mn>0</mn><mo stretchy="false">}</mo>"#
  ),
  (#"\alpha\Gamma"#, #"<mi>α</mi><mi mathvariant="normal">Γ</mi>"#),
  (#"\mathbb{R}\mathcal{L}\mathfrak{g}"#, #"<mi>ℝ</mi><mi>ℒ</mi><mi>𝔤</mi>"#),
  (#"\mathrm{KL}"#, #"<mi>KL</mi>"#),
  (#"\mathrm{d}x"#, #"<mi mathvariant="normal">d</mi><mi>x</mi>"#),
  (#"\mathbf{x}"#, #"<mi>𝐱</mi>"#),
  (#"\bm{\mu\Sigma}"#, #"<mrow><mi>𝝁</mi><mi>𝚺</mi></mrow>"#),
  (#"\mathit{KL}"#, #"<mi>𝐾𝐿</mi>"#),
  (#"\frac12"#, #"<mfrac><mn>1</mn><mn>2</mn></mfrac>"#),
  (
    #"f\!\left(x\right)\,a\!b"#,
    #"<mi class="tex-slant2">f</mi><mrow><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo></mrow><mspace width="0.1667em"/><mi>a</mi><mspace class="tex-back3"/><mi>b</mi>"#
  ),
  (#"\dfrac{a}{b}"#, #"<mfrac displaystyle="true" scriptlevel="0"><mi>a</mi><mi>b</mi></mfrac>"#),
  (#"\tfrac12"#, #"<mfrac displaystyle="false" scriptlevel="0"><mn>1</mn><mn>2</mn></mfrac>"#),
  (
    #"\binom{n}{k}"#,
    #"<mrow><mo maxsize="1.44em">(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo maxsize="1.44em">)</mo></mrow>"#
  ),
  (#"\sqrt{x+1}"#, #"<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>"#),
  (#"\sqrt[3]{x}"#, #"<mroot><mi>x</mi><mn>3</mn></mroot>"#),
  (#"\log x"#, #"<mi>log</mi><mo>\#u{2061}</mo><mspace width="0.1667em"/><mi>x</mi>"#),
  (
    #"\log(x)"#,
    #"<mi>log</mi><mo>\#u{2061}</mo><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo>"#
  ),
  (
    #"2\log_2 x"#,
    #"<mn>2</mn><mspace width="0.1667em"/><msub><mi>log</mi><mn>2</mn></msub><mo>\#u{2061}</mo><mspace width="0.1667em"/><mi>x</mi>"#
  ),
  (
    #"\operatorname{KL}(p)"#,
    #"<mi>KL</mi><mo>\#u{2061}</mo><mo stretchy="false">(</mo><mi>p</mi><mo stretchy="false">)</mo>"#
  ),
  (
    #"\sum_{i=1}^n x_i"#,
    #"<msubsup><mo lspace="0">∑</mo><mrow><mi>i</mi><mo lspace="0" rspace="0">=</mo><mn>1</mn></mrow><mi>n</mi></msubsup><msub><mi>x</mi><mi>i</mi></msub>"#
  ),
  (#"\sum\limits_i x"#, #"<munder><mo lspace="0" movablelimits="false">∑</mo><mi>i</mi></munder><mi>x</mi>"#),
  (
    #"\int_0^1 f"#,
    #"<msubsup><mo lspace="0">∫</mo><mn>0</mn><mn>1</mn></msubsup><mi class="tex-slant2">f</mi>"#
  ),
  (
    #"\left(\frac ab\right)"#,
    #"<mrow><mo maxsize="1.44em">(</mo><mfrac><mi>a</mi><mi>b</mi></mfrac><mo maxsize="1.44em">)</mo></mrow>"#
  ),
  (#"\left.x\right|_0"#, #"<msub><mrow><mi>x</mi><mo stretchy="false">|</mo></mrow><mn>0</mn></msub>"#),
  (
    #"\left\|x\right\|"#,
    #"<mrow intent="norm($x)"><mo stretchy="false">‖</mo><mi arg="x">x</mi><mo stretchy="false">‖</mo></mrow>"#
  ),
  (
    #"\big(x\big)"#,
    #"<mo stretchy="true" symmetric="true" minsize="1.19em" maxsize="1.19em">(</mo><mi>x</mi><mo stretchy="true" symmetric="true" minsize="1.19em" maxsize="1.19em">)</mo>"#
  ),
  (#"\hat x"#, #"<mover accent="true"><mi>x</mi><mo stretchy="false">ˆ</mo></mover>"#),
  (#"\vec{v}"#, #"<mover accent="true"><mi>v</mi><mo stretchy="false" class="tex-vec">⃗</mo></mover>"#),
  (
    #"\widehat{ab}"#,
    #"<mover accent="true"><mrow><mi>a</mi><mi>b</mi></mrow><mo stretchy="true">\#u{302}</mo></mover>"#
  ),
  (#"\overline{ab}"#, #"<mrow class="tex-overline"><mi>a</mi><mi>b</mi></mrow>"#),
  (
    #"\underbrace{x}_{n}"#,
    #"<munder><munder><mi>x</mi><mo stretchy="true">⏟</mo></munder><mi>n</mi></munder>"#
  ),
  (
    #"\left(-x\right)"#,
    #"<mrow><mo stretchy="false">(</mo><mo form="prefix">−</mo><mi>x</mi><mo stretchy="false">)</mo></mrow>"#
  ),
  (
    #"\log\left|x\right|"#,
    #"<mi>log</mi><mo>⁡</mo><mspace width="0.1667em"/><mrow intent="absolute-value($x)"><mo stretchy="false">|</mo><mi arg="x">x</mi><mo stretchy="false">|</mo></mrow>"#
  ),
  (
    #"a\overset{!}{=}b"#,
    #"<mi>a</mi><mspace width="0.2778em"/><mover><mo lspace="0" rspace="0" stretchy="false">=</mo><mo>!</mo></mover><mspace width="0.2778em"/><mi>b</mi>"#
  ),
  (#"\overset{!}{=}"#, #"<mover><mo lspace="0" rspace="0" stretchy="false">=</mo><mo>!</mo></mover>"#),
  (
    #"\xrightarrow{d}"#,
    #"<mover><mo lspace="0" rspace="0" stretchy="true">→</mo><mrow><mspace width="0.8em"/><mi>d</mi><mspace width="0.8em"/></mrow></mover>"#
  ),
  (#"\text{if }x"#, #"<mtext>if\#u{A0}</mtext><mi>x</mi>"#),
  (#"\text{a $x$ b}"#, #"<mrow><mtext>a\#u{A0}</mtext><mi>x</mi><mtext>\#u{A0}b</mtext></mrow>"#),
  (
    #"a,\dots,b"#,
    #"<mi>a</mi><mo>,</mo><mo lspace="0" rspace="0">…</mo><mo lspace="0.1667em">,</mo><mi>b</mi>"#
  ),
  (#"a+\dots+b"#, #"<mi>a</mi><mo>+</mo><mo lspace="0" rspace="0">⋯</mo><mo>+</mo><mi>b</mi>"#),
  (
    #"\dots\le\dots\int f"#,
    #"<mo lspace="0" rspace="0">⋯</mo><mo>≤</mo><mo lspace="0" rspace="0">⋯</mo><mo>∫</mo><mi class="tex-slant2">f</mi>"#
  ),
  (#"\textbf{a 1}"#, #"<mtext>𝐚 𝟏</mtext>"#),
  (#"\textbf{é}"#, #"<mtext class="tex-text-bold">é</mtext>"#),
  (#"\textit{a}"#, #"<mtext class="tex-text-italic">a</mtext>"#),
  (
    #"x\big|_0"#,
    #"<mi>x</mi><msub><mrow><mo lspace="0" rspace="0" stretchy="true" symmetric="true" minsize="1.19em" maxsize="1.19em">|</mo></mrow><mn>0</mn></msub>"#
  ),
  (#"a\,b\quad c"#, #"<mi>a</mi><mspace width="0.1667em"/><mi>b</mi><mspace width="1em"/><mi>c</mi>"#),
  (#"a\!b"#, #"<mi>a</mi><mspace class="tex-back3"/><mi>b</mi>"#),
  (
    #"\begin{pmatrix}a&b\\c&d\end{pmatrix}"#,
    #"<mrow><mo maxsize="2.39em">(</mo><mtable class="tex-matrix"><mtr><mtd><mspace height="0.84em" depth="0.36em"/><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mspace height="0.84em" depth="0.36em"/><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable><mo maxsize="2.39em">)</mo></mrow>"#
  ),
  (
    #"\begin{cases}1&x\\0&y\end{cases}"#,
    #"<mrow><mo maxsize="2.99em">{</mo><mtable class="tex-cases"><mtr><mtd><mspace height="1em" depth="0.43em"/><mn>1</mn></mtd><mtd><mi>x</mi></mtd></mtr><mtr><mtd><mspace height="1em" depth="0.43em"/><mn>0</mn></mtd><mtd><mi>y</mi></mtd></mtr></mtable></mrow>"#
  ),
  (
    #"\begin{aligned}a&=b\\&=c\end{aligned}"#,
    #"<mtable class="tex-align" displaystyle="true"><mtr><mtd><mspace height="0.84em" depth="0.36em"/><mi>a</mi></mtd><mtd><mo>=</mo><mi>b</mi></mtd></mtr><mtr><mtd><mspace height="0.84em" depth="0.36em"/></mtd><mtd><mo>=</mo><mi>c</mi></mtd></mtr></mtable>"#
  ),
  (
    #"\begin{array}{l|r}a&b\\\hline c&d\end{array}"#,
    #"<mtable class="tex-array"><mtr><mtd class="tex-left"><mspace height="0.84em" depth="0.36em"/><mi>a</mi></mtd><mtd class="tex-right tex-bar"><mi>b</mi></mtd></mtr><mtr class="tex-rule"><mtd class="tex-left"><mspace height="0.84em" depth="0.36em"/><mi>c</mi></mtd><mtd class="tex-right tex-bar"><mi>d</mi></mtd></mtr></mtable>"#
  ),
  (
    #"\begin{matrix}a\\[4pt]b\end{matrix}"#,
    #"<mtable class="tex-matrix"><mtr><mtd><mspace height="0.84em" depth="0.36em"/><mi>a</mi></mtd></mtr><mtr class="tex-gap" aria-hidden="true"><mtd><mspace height="4pt"/></mtd></mtr><mtr><mtd><mspace height="0.84em" depth="0.36em"/><mi>b</mi></mtd></mtr></mtable>"#
  ),
  (#"\boxed{x}"#, #"<mrow class="tex-boxed"><mi>x</mi></mrow>"#),
  (#"\textcolor{red}{x}"#, #"<mrow mathcolor="red"><mi>x</mi></mrow>"#),
  (#"\cancel{x}"#, #"<mrow class="tex-cancel"><mi>x</mi></mrow>"#),
  (#"\phantom{x}"#, #"<mphantom><mi>x</mi></mphantom>"#),
  (#"\smash{x}"#, #"<mpadded height="0" depth="0"><mi>x</mi></mpadded>"#),
  (#"\not="#, #"<mo lspace="0" rspace="0">≠</mo>"#),
  (#"\not\in"#, #"<mo lspace="0" rspace="0">∉</mo>"#),
  (#"a\bmod b"#, #"<mi>a</mi><mo lspace="0.2222em" rspace="0.2222em">mod</mo><mi>b</mi>"#),
  (
    #"a\pmod n"#,
    #"<mi>a</mi><mrow><mspace width="0.4444em"/><mo stretchy="false">(</mo><mi>mod</mi><mspace width="0.3333em"/><mi>n</mi><mo stretchy="false">)</mo></mrow>"#
  ),
  (
    #"\sideset{_a^b}{}\sum"#,
    #"<mmultiscripts><mo lspace="0" rspace="0">∑</mo><mprescripts/><mi>a</mi><mi>b</mi></mmultiscripts>"#
  ),
  (
    #"\prescript{14}{6}{C}"#,
    #"<mmultiscripts><mi class="tex-slant1">C</mi><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>"#
  ),
  (#"\mathop{E}_x"#, #"<msub><mi class="tex-slant1">E</mi><mi>x</mi></msub>"#),
  (
    #"P\parallel Q"#,
    #"<mi class="tex-slant3">P</mi><mo lspace="0.2778em" rspace="0.2778em">∥</mo><mi>Q</mi>"#
  ),
  (#"a\mid b"#, #"<mi>a</mi><mo lspace="0.2778em" rspace="0.2778em">∣</mo><mi>b</mi>"#),
  (
    #"x_1,\ldots,x_n"#,
    #"<msub><mi>x</mi><mn>1</mn></msub><mo>,</mo><mo lspace="0" rspace="0">…</mo><mo lspace="0.1667em">,</mo><msub><mi>x</mi><mi>n</mi></msub>"#
  ),
  (
    #"\forall x\,\exists y"#,
    #"<mo lspace="0" rspace="0">∀</mo><mi>x</mi><mspace width="0.1667em"/><mo lspace="0" rspace="0">∃</mo><mi>y</mi>"#
  ),
  (#"n!"#, #"<mi>n</mi><mo lspace="0" rspace="0">!</mo>"#),
  (
    #"\mathcal{N}(0,1)"#,
    #"<mi>𝒩</mi><mo stretchy="false">(</mo><mn>0</mn><mo>,</mo><mn>1</mn><mo stretchy="false">)</mo>"#
  ),
  (#"αβ≤ℝ"#, #"<mi>α</mi><mi>β</mi><mo>≤</mo><mi>ℝ</mi>"#),
  (
    #"\displaystyle\sum_i"#,
    #"<mstyle displaystyle="true" scriptlevel="0"><munder><mo lspace="0" rspace="0">∑</mo><mi>i</mi></munder></mstyle>"#
  ),
  (#"a/b"#, #"<mi>a</mi><mo lspace="0" rspace="0">/</mo><mi>b</mi>"#),
  (
    #"D_{KL}(P\|Q)"#,
    #"<msub><mi>D</mi><mrow><mi class="tex-slant1">K</mi><mi>L</mi></mrow></msub><mo stretchy="false">(</mo><mi class="tex-slant3">P</mi><mo stretchy="false" lspace="0.2778em" rspace="0.2778em" intent="_from">‖</mo><mi>Q</mi><mo stretchy="false">)</mo>"#
  ),
  (
    #"\newcommand{\E}[2][p]{E_{#1}#2}\E{X}\E[q]{Y}"#,
    #"<msub><mi>E</mi><mi>p</mi></msub><mi class="tex-slant1">X</mi><msub><mi>E</mi><mi>q</mi></msub><mi class="tex-slant4">Y</mi>"#
  ),
]

@Suite struct MathMLTests {
  @Test(arguments: formulas)
  func mathMLOfFormula(source: String, expected: String) {
    #expect(mathML(source) == expected, "\(source)")
  }
}
