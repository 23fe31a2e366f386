// import Divergence
// Functions of a number, in loops whose rounds are taken many at once: the same bits as one by one.
func sums(_ n: Int) {
  var (s, t, u, v) = (0.0, 0.0, 0.0, 0.0)
  for i in 0..<n {
    let x = Double(i) * 0.0625 - 1.25
    s += exp(-x) * sin(x) + tanh(x)
    t += log(x.magnitude + 0.5) + sqrt(x * x + 1)
    u += log1p(x * x) - log2(1 + x.magnitude) * log10(2.5) + expm1(x / 50)
    if x < 1 { continue }
    v += atan(x) + tan(x / 40) + sigmoid(x) + logit(x / 40)
    v += cos(0.5) * log(2.0) + pow(x, 0.25)
  }
  print(n, s, t, u, v)
}
for n in [1, 16, 17, 40, 128, 129, 300] { sums(n) }
// Of what no number is, and of ends.
let ends = (0..<20).map { $0 == 7 ? -1.0 : $0 == 8 ? 0.0 : $0 == 9 ? Double.infinity : 1.0 }
print(ends.map { log($0) }.map { "\($0.magnitude)" }[6...10], ends.map { sqrt($0) }[9])
// expect: 1 -4.16056542286489 2.160396847293635 0.4507332912732719 0.0
// expect: 16 -36.59247665989087 24.176185322564617 2.426673892333965 0.0
// expect: 17 -37.15506829416657 24.91927965651725 2.3542029244718328 0.0
// expect: 40 -23.25572871736281 51.199212292321775 4.423457934832162 -1.351140416621973
// expect: 128 66.42662948570285 538.9576208968223 169.02309542455296 176.85404761895845
// expect: 129 67.42715369122288 547.762294397667 171.8328347996698 180.07260285907788
// expect: 300 238.43944749153962 3056.8837134112428 812.3226336702924 932.2958980687432
// expect: ["0.0", "nan", "inf", "inf", "0.0"] inf
