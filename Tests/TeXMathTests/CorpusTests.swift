import Markup
import TeXMath
import Testing

/// Formulas of information theory and statistics as a course has them, those of the contact sheet.
// swift-format-ignore: LineLength
let corpus: [String] = [
  #"D_{\mathrm{KL}}(P \parallel Q) = \sum_{x \in \mathcal{X}} P(x) \log \frac{P(x)}{Q(x)}"#,
  #"D_{\mathrm{KL}}(P \| Q) \ge 0"#,
  #"H(X) = -\sum_{i=1}^{n} p_i \log_2 p_i"#,
  #"H(P, Q) = H(P) + D_{KL}(P \,\|\, Q)"#,
  #"I(X; Y) = H(X) - H(X \mid Y)"#,
  #"I(X;Y|Z) = \mathbb{E}_{p(z)}\left[ D_{\mathrm{KL}}\bigl(p(x,y|z) \,\big\|\, p(x|z)p(y|z)\bigr) \right]"#,
  #"p(x \mid y) = \frac{p(y \mid x)\, p(x)}{\int p(y \mid x') p(x') \, dx'}"#,
  #"\mathcal{L}(\theta, \phi; x) = \mathbb{E}_{q_\phi(z|x)}[\log p_\theta(x|z)] - D_{\mathrm{KL}}(q_\phi(z|x) \,\|\, p(z))"#,
  #"\log p(x) \ge \underbrace{\mathbb{E}_{q}[\log p(x, z)] - \mathbb{E}_q[\log q(z)]}_{\text{ELBO}}"#,
  #"\mathcal{N}(x; \mu, \sigma^2) = \frac{1}{\sqrt{2\pi\sigma^2}} \exp\left( -\frac{(x-\mu)^2}{2\sigma^2} \right)"#,
  #"\mathcal{N}(\mathbf{x} \mid \boldsymbol{\mu}, \boldsymbol{\Sigma}) = \frac{1}{(2\pi)^{d/2} |\boldsymbol{\Sigma}|^{1/2}} e^{-\frac{1}{2} (\mathbf{x}-\boldsymbol\mu)^\top \boldsymbol\Sigma^{-1} (\mathbf{x}-\boldsymbol\mu)}"#,
  #"D_{\mathrm{KL}}(\mathcal{N}_0 \| \mathcal{N}_1) = \tfrac12\left[\operatorname{tr}(\Sigma_1^{-1}\Sigma_0) - d + \ln\frac{\det\Sigma_1}{\det\Sigma_0}\right]"#,
  #"\begin{pmatrix} a & b \\ c & d \end{pmatrix} \begin{bmatrix} 1 & 0 \\ 0 & 1 \end{bmatrix} \begin{vmatrix} x \end{vmatrix} \begin{Vmatrix} x & y\end{Vmatrix} \begin{Bmatrix} 1 \\ 2 \\ 3\end{Bmatrix}"#,
  #"f(x) = \begin{cases} x^2 & \text{if } x > 0, \\ 0 & \text{otherwise.} \end{cases}"#,
  #"\begin{aligned} H(P,Q) &= -\sum_x P(x) \log Q(x) \\ &= H(P) + D_{\mathrm{KL}}(P \parallel Q) \\ &\ge H(P) \end{aligned}"#,
  #"\begin{align} a &= b + c & x &= y \\ d &= e & z &= w \end{align}"#,
  #"\hat{x} + \bar{x} + \tilde{x} + \vec{x} + \dot{x} + \ddot{x} + \check{x} + \breve{x} + \acute{x} + \grave{x} + \mathring{x}"#,
  #"\widehat{abc} + \widetilde{abc} + \overline{abc} + \underline{abc} + \overrightarrow{AB} + \overleftarrow{AB}"#,
  #"\big( \Big( \bigg( \Bigg( x \Bigg) \bigg) \Big) \big) \big| \Big| \bigg| \Bigg| \bigl\{ \Biggr\}"#,
  #"\bigl\langle x \bigm| y \bigr\rangle \Big/ \Big\backslash \big\uparrow \Big\lceil \Big\rfloor"#,
  #"\left\{ \frac{a}{b} \middle| \frac{c}{d} \right\} \left. \frac{dy}{dx} \right|_{x=0}"#,
  #"\left\| \frac{x}{y} \right\|_2^2 + \left| \frac{a}{b} \right| + \|x\|_1 + |x|^2 + |{-x}| + |-x|"#,
  #"\overbrace{a + b + c}^{n\text{ terms}} + \underbrace{x y z}_{=1}"#,
  #"\overset{!}{=} \underset{x \to 0}{\to} \stackrel{\text{def}}{=} A \xrightarrow[n \to \infty]{\text{a.s.}} B \xleftarrow{f} C \xrightarrow{} D"#,
  #"\sum_{\substack{0 \le i \le m \\ 0 < j < n}} P(i, j)"#,
  #"\int_0^\infty e^{-x^2} \, dx = \frac{\sqrt{\pi}}{2} \quad \iint_D \oint_C \int\limits_a^b"#,
  #"\lim_{n \to \infty} \frac1n \sum_{k=1}^n X_k = \mu \quad \text{almost surely}"#,
  #"\max_{p} H(p) \quad \argmin_{q \in \mathcal{Q}} D(p \| q) \quad \operatorname*{arg\,max}_\theta \ell(\theta) \quad \limsup_{n} a_n"#,
  #"\sin^2 x + \cos^2 x = 1, \quad \log x, \quad 2\log x, \quad \log(x), \quad -\log \log x, \quad \ln|x|"#,
  #"\alpha \beta \gamma \delta \epsilon \varepsilon \zeta \eta \theta \vartheta \iota \kappa \lambda \mu \nu \xi \pi \varpi \rho \varrho \sigma \varsigma \tau \upsilon \phi \varphi \chi \psi \omega"#,
  #"\Gamma \Delta \Theta \Lambda \Xi \Pi \Sigma \Upsilon \Phi \Psi \Omega \nabla \partial \infty \hbar \ell \Re \Im \aleph \emptyset \varnothing"#,
  #"\mathbb{ABCDEFGHIJKLMNOPQRSTUVWXYZ} \mathbb{1}"#,
  #"\mathcal{ABCDEFGHIJKLMNOPQRSTUVWXYZ}"#,
  #"\mathfrak{ABCHIRZabc} \mathbf{ABCabc123} \boldsymbol{abc\alpha\beta\Gamma} \bm{\mathcal{L}} \mathsf{ABCabc} \mathtt{ABCabc12} \mathit{KL} \mathrm{KL}"#,
  #"a \le b \leq c \ge d \ne e \equiv f \sim g \simeq h \approx i \cong j \propto k \ll l \gg m \in A \notin B \subset C \subseteq D \prec \succ"#,
  #"a \pm b \mp c \times d \div e \cdot f \ast g \star h \circ i \bullet \cap \cup \vee \wedge \oplus \otimes \odot \setminus"#,
  #"\to \leftarrow \leftrightarrow \Rightarrow \Leftarrow \Leftrightarrow \implies \iff \mapsto \longrightarrow \longmapsto \uparrow \downarrow \nearrow \hookrightarrow \rightharpoonup \rightleftharpoons \leadsto"#,
  #"\sum \prod \coprod \int \oint \bigcap \bigcup \bigvee \bigwedge \bigoplus \bigotimes \bigsqcup"#,
  #"f'(x) + f''(x) + f'''(x) + x'^2 + x_i'"#,
  #"x^{y^{z^w}} + a_{b_{c_d}} + x_i^2 + {x_i}^2 + (a+b)^2 + [a]^n + \langle x \rangle^2 + f(x)^2"#,
  #"\frac{1}{1 + \frac{1}{1 + \frac{1}{x}}} + \cfrac{1}{1 + \cfrac{1}{1 + \cfrac{1}{x}}} + \dfrac{a}{b} + \tfrac{a}{b}"#,
  #"\binom{n}{k} = \frac{n!}{k!(n-k)!} \quad \tbinom nk \quad \dbinom nk"#,
  #"\sqrt{2} + \sqrt[3]{x+y} + \sqrt{\frac{a}{b}} + \sqrt{x^2 + \sqrt{y}}"#,
  #"a \equiv b \pmod{n} \quad a \bmod b \quad \gcd(a,b)"#,
  #"\boxed{E = mc^2} \quad \color{red} x + y"#,
  #"\textcolor{blue}{x + y} = \textcolor{#D55E00}{z} \quad \cancel{x+y} \bcancel{xyz} \xcancel{ab} \sout{abc}"#,
  #"\begin{array}{c|cc} & 0 & 1 \\ \hline 0 & 1-p & p \\ 1 & p & 1-p \end{array}"#,
  #"\begin{array}{lr} left & right \\[8pt] l & r \\ \hline \end{array} \left(\begin{array}{cc|c} 1 & 2 & 3 \\ 4 & 5 & 6 \end{array}\right)"#,
  #"\bigl( \begin{smallmatrix} a & b \\ c & d \end{smallmatrix} \bigr) \text{ in text}"#,
  #"\begin{gather} a = b \\ c + d = e + f \end{gather}"#,
  #"\begin{multline} a + b + c + d + e + f \\ + g + h + i \\ + j + k + l \end{multline}"#,
  #"\begin{alignat}{2} x &= 1 &\quad y &= 2 \\ xx &= 11 & yy &= 22 \end{alignat}"#,
  #"\begin{split} a &= b \\ &= c \end{split}"#,
  #"\sideset{_a^b}{_c^d}\sum_{i} x \quad \prescript{14}{6}{C} \quad {}_1F_2"#,
  #"\not= \not\in \not\subset \not\equiv \not\sim \neq \not\to"#,
  #"\phantom{xyz} A \hphantom{B} C \vphantom{\frac12} D \smash{\frac12} \mathrlap{abc}d"#,
  #"a \! b \, c \: d \; e \ f \quad g \qquad h \hspace{2em} i \mspace{18mu} j"#,
  #"\text{for all $x \in \mathcal{X}$ and } y \quad \textbf{bold} \textit{italic} \texttt{mono} \textsf{sans} \mbox{box}"#,
  #"X \perp\!\!\!\perp Y \mid Z"#,
  #"D_\alpha(P \parallel Q) = \frac{1}{\alpha - 1} \log \left( \sum_{i=1}^n \frac{p_i^\alpha}{q_i^{\alpha-1}} \right)"#,
  #"\mathrm{JSD}(P \parallel Q) = \frac{1}{2} D(P \parallel M) + \frac{1}{2} D(Q \parallel M), \quad M = \tfrac12 (P + Q)"#,
  #"D_f(P \parallel Q) = \int_\Omega f\!\left(\frac{dP}{dQ}\right) dQ"#,
  #"C = \max_{p(x)} I(X; Y) = 1 - H_2(p)"#,
  #"W_p(\mu, \nu) = \left( \inf_{\gamma \in \Gamma(\mu, \nu)} \int d(x, y)^p \, \mathrm{d}\gamma(x, y) \right)^{1/p}"#,
  #"\nabla_\theta \, \mathbb{E}_{x \sim p_\theta}[f(x)] = \mathbb{E}_{x \sim p_\theta}[f(x) \nabla_\theta \log p_\theta(x)]"#,
  #"\mathcal{I}(\theta)_{ij} = -\mathbb{E}\left[ \frac{\partial^2}{\partial\theta_i \partial\theta_j} \log f(X; \theta) \,\middle|\, \theta \right]"#,
  #"\Pr(|X - \mu| \ge k\sigma) \le \frac{1}{k^2}"#,
  #"P(|X|>\varepsilon \mid Y) + p(x|y) + P(A|B, C) + \{x \mid x > 0\} + \{x : |x| < 1\}"#,
  #"x_1, x_2, \ldots, x_n \quad x_1 + \cdots + x_n \quad \vdots \quad \ddots"#,
  #"\operatorname{Var}(X) = \operatorname{E}[X^2] - (\operatorname{E}[X])^2"#,
  #"\operatorname{KL}(p \,\|\, q) = -\frac{1}{2}\sum_{j=1}^{J} \left( 1 + \log \sigma_j^2 - \mu_j^2 - \sigma_j^2 \right)"#,
  #"h(X) = \frac{1}{2} \log(2\pi e \sigma^2)"#,
  #"\frac{\partial f}{\partial x} \quad \frac{\mathrm{d}y}{\mathrm{d}x} \quad \dot{x}(t) \quad \ddot y"#,
  #"A^\top B^{-1} C^{*} D^{+} E^\dagger x^- y^{\prime}"#,
  #"1{,}000{,}000 + 3.14159 + 0.5 + .5 + 1,000"#,
  #"p := q \quad p \coloneqq q \quad f\colon A \to B \quad f: A \to B"#,
  #"-x + (-y) = -z \times -w, \quad {+}1, \quad a = +b"#,
  #"\forall \epsilon > 0\; \exists \delta > 0 \quad \neg p \lor q \land r"#,
  #"\left( \sum_{i=1}^n x_i^2 \right)^{1/2} \left[ \int_0^1 f \right] \left\langle \frac{a}{b} \right\rangle \left\lfloor \frac n2 \right\rfloor \left\lceil x \right\rceil"#,
  #"\begin{equation} \label{eq:a} E = mc^2 \tag{1} \end{equation}"#,
  #"\overline{x} + \overline{X_n} + \bar{X}_n + \hat{\theta}_{\mathrm{ML}} + \widehat{\theta} + \tilde{\mathbf{x}} + \vec{\mathbf{v}} + \hat{i} + \hat\imath"#,
  ##"\mathop{\mathbb{E}}_{x \sim p} f(x) \quad \mathop{\mathrm{ess\,sup}}_x \quad \mathbin{\#} \quad a \mathrel{R} b"##,
  #"\underline{x + y} \quad \underbracket{x+y} \quad \overbracket{x+y}^{z} \quad \utilde{x}"#,
  #"\newcommand{\E}[2][p]{\mathbb{E}_{#1}\left[#2\right]} \E{X} + \E[q]{Y}"#,
  #"\DeclareMathOperator*{\esup}{ess\,sup} \esup_{x \in X} f(x)"#,
  #"\def\half{\frac12} \half + \half"#,
  #"T(x) = \{ y \in \mathbb{R}^n : \| y - x \|_2 \leq r \}"#,
  #"\sum\nolimits_{i=1}^n x_i \quad \sum_{i} \sum_{j} a_{ij} \quad \prod_{i=1}^{n} (1 + x_i)"#,
  #"e^{i\pi} + 1 = 0, \quad a/b, \quad n!, \quad n!^2, \quad x? \quad 50\%"#,
  #"\log\frac{a}{b} \quad \log\left(\frac{a}{b}\right) \quad \log\sum_i x_i \quad \exp\{x\}"#,
  #"\begin{matrix} 1 & 2 \\ 3 & 4 \end{matrix} \quad \begin{rcases} a \\ b \end{rcases} c \quad \begin{dcases} \frac{a}{b} & x \\ \sum_{i=1}^n & y \end{dcases}"#,
  #"αβγ ∑_{i=1}^n x_i ≤ ∫_0^1 f → ∞, x ∈ ℝ, D(P ∥ Q)"#,
  #"\left( \begin{array}{c} n \\ k \end{array} \right) \quad \left]a, b\right[ \quad ]a,b[ \quad [0, 1)"#,
  #"\mathbf{x}^{\mathsf{T}} \mathbf{A} \mathbf{x} = \sum_{i,j} A_{ij} x_i x_j"#,
  #"\displaystyle \sum_{i=1}^n \textstyle \sum_{i=1}^n \scriptstyle x + y"#,
  #"\frac{\sum_{i=1}^n x_i}{\int_0^1 f} \quad e^{\sum_i x_i} \quad x^{\frac{a}{b}}"#,
  #"R(D) = \min_{p(\hat{x} \mid x) : \mathbb{E}[d(x, \hat{x})] \le D} I(X; \hat{X})"#,
  #"\begin{aligned} \text{minimize} \quad & f(x) \\ \text{subject to} \quad & g_i(x) \le 0, \quad i = 1, \ldots, m \end{aligned}"#,
  #"\hat p(x) = \frac1n \sum_{i=1}^{n} \delta_{x_i}(x) = \frac1n \sum_i \mathbf{1}\{x_i = x\}"#,
  #"S = k_B \ln \Omega \quad F = U - TS \quad Z = \sum_s e^{-\beta E_s}"#,
  #"\bigcup_{i=1}^{\infty} A_i \quad \bigcap_{n \ge 1} B_n \quad A \cup B \setminus C \quad A^c \quad \overline{A \cap B}"#,
]

@Suite struct CorpusTests {
  @Test(arguments: corpus)
  func isAccepted(source: String) {
    for display in [true, false] {
      let wrong = convert(source, display: display).diagnostics.filter { $0.id != "misplaced-annotation" }
      #expect(wrong.isEmpty, "\(source)")
    }
  }

  /// Nothing of TeX's own reaches the reader.
  @Test(arguments: corpus)
  func leaksNothing(source: String) {
    let text = convert(source, display: true).node.plainText
    for sign in ["\\", "$", "&", "^^"] {
      let isMeant = sign == "\\" && source.contains("backslash")
      #expect(isMeant || !text.contains(sign), "\(source)")
    }
  }

  @Test func symbolsHaveOneMeaning() {
    #expect(mathML(#"\to"#) == mathML("→"))
    #expect(mathML(#"a \le b"#) == mathML("a ≤ b"))
    #expect(mathML(#"\sum_i"#) == mathML("∑_i"))
  }
}
