protocol OfInt where Self == Int {} // error: same-type requirement makes generic parameter 'Self' non-generic
protocol Named { func name() -> String }
extension Named where Self == Int { func name() -> String { "int" } }
extension Int: Named {}
