/// A whole notebook of the kind that authors write, with a little of everything.
let exampleNotebook = #"""
  ---
  title: Coding with the wrong code
  summary: Two coins, one code, and \(D(fair ∥ biased, in: .bits), digits: 3) wasted bits a toss.
  requires: [ch288-entropy]
  keywords: [KL divergence, code length]
  ---

  # Coding with the wrong code

  > [!Definition] Kullback–Leibler divergence {#kl}
  > For $P$ and $Q$ on the same finite set, with $0\log 0 = 0$,
  > $$ D(P \parallel Q) = \sum_x p(x)\,\log\frac{p(x)}{q(x)}, $$ {#eq-kl}
  > and $+\infty$ where some $p(x) > 0$ meets $q(x) = 0$.

  A fair coin coded with a code made for a biased one costs more than it must.

  ```swift
  let fair: Categorical = [0.5, 0.5]
  let biased: Categorical = [0.9, 0.1]

  print("cost of the wrong code: \(H(fair, biased, in: .bits), digits: 4) bits")
  print("cost of the right one:  \(H(fair, in: .bits), digits: 4) bits")
  ```
  ```output
  cost of the wrong code: 1.7370 bits
  cost of the right one:  1.0000 bits
  ```

  The difference, `\(D(fair ∥ biased, in: .bits), digits: 4)` bits, is the divergence [](#eq-kl).

  ```swift
  verify("H(P) + D(P ∥ Q) = H(P, Q)", H(fair) + D(fair ∥ biased) ≈ H(fair, biased))

  verifyAll("Gibbs: D(P ∥ Q) ≥ 0", over: sweep(seed: 1, count: 1000) { random in
      (Categorical.random(outcomes: 5, using: &random), Categorical.random(outcomes: 5, using: &random))
  }) { p, q in D(p ∥ q) ≥ 0 }
  ```

  ```swift
  //| id: fig-cost
  //| caption: What each toss wastes when a coin of bias b is coded as fair (blue) or the other way round (orange).
  //| alt: Two convex curves over b from 0 to 1, both zero at one half; the second climbs without bound at the ends.
  Chart {
      LinePlot(x: "bias b", y: "wasted bits", domain: 0.01...0.99) { b in
          D(Categorical([b, 1 - b]) ∥ fair, in: .bits)
      }
      .foregroundStyle(by: .value("coded as", "fair"))
      LinePlot(x: "bias b", y: "wasted bits", domain: 0.01...0.99) { b in
          D(fair ∥ Categorical([b, 1 - b]), in: .bits)
      }
      .foregroundStyle(by: .value("coded as", "b"))
      RuleMark(x: .value("fair", 0.5)).lineStyle(StrokeStyle(dash: [2, 3]))
  }
  .chartYScale(domain: 0...2)
  ```

  [](#fig-cost) shows why the order matters.

  ```swift
  //| error: outcome 1
  let broken = Categorical([0.5, -0.1, 0.6])
  ```

  > [!Quiz] Which is larger for $P = (0.9, 0.1)$ and $Q = (0.5, 0.5)$?
  > - [ ] $D(P \parallel Q)$
  >
  >   It is `\(D(biased ∥ fair), digits: 3)` nats.
  > - [x] $D(Q \parallel P)$
  >
  >   It is `\(D(fair ∥ biased), digits: 3)` nats: the rare outcome of $P$ is common under $Q$, and its code word is long.

  > [!Problem] A bound {#bound}
  > Show that $H(P, Q) \ge H(P)$.
  >
  > > [!Solution]-
  > > By [](#eq-kl) and Gibbs' inequality $H(P, Q) - H(P) = D(P \parallel Q) \ge 0$.
  """#
