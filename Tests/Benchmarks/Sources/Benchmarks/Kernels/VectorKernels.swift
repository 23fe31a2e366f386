import Divergence

func vectorKernels() {
  let x = linspace(0.001, 20, 1_000_000)
  let y = linspace(2, 3, 1_000_000)
  time("exp") { exp(x) }
  time("log") { log(x) }
  time("sum") { x.sum() }
  time("(x * log(x / y)).sum()") { (x * log(x / y)).sum() }
}
