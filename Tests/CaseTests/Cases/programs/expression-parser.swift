// A recursive-descent parser with errors
enum Token: Equatable {
    case number(Double), identifier(String), op(Character), open, close
}
enum ParseError: Error, Equatable, CustomStringConvertible {
    case unexpected(Character, at: Int)
    case unexpectedEnd
    case unbalanced
    case unknown(String)
    var description: String {
        switch self {
        case let .unexpected(c, at: position): "unexpected '\(c)' at \(position)"
        case .unexpectedEnd: "unexpected end"
        case .unbalanced: "unbalanced parentheses"
        case .unknown(let name): "unknown name \(name)"
        }
    }
}
func tokenize(_ text: String) throws -> [Token] {
    var tokens: [Token] = []
    let characters = Array(text)
    var i = 0
    while i < characters.count {
        let c = characters[i]
        switch c {
        case " ", "\t":
            i += 1
        case "0"..."9":
            let start = i
            while i < characters.count, characters[i].isNumber || characters[i] == "." { i += 1 }
            guard let value = Double(String(characters[start..<i])) else { throw ParseError.unexpected(c, at: start) }
            tokens.append(.number(value))
        case _ where c.isLetter:
            var name = ""
            repeat { name.append(characters[i]); i += 1 } while i < characters.count && characters[i].isLetter
            tokens.append(.identifier(name))
        case "+", "-", "*", "/", "^":
            tokens.append(.op(c)); i += 1
        case "(": tokens.append(.open); i += 1
        case ")": tokens.append(.close); i += 1
        default: throw ParseError.unexpected(c, at: i)
        }
    }
    return tokens
}
indirect enum Expr: CustomStringConvertible {
    case constant(Double), variable(String), unary(Character, Expr), binary(Expr, Character, Expr)
    var description: String {
        switch self {
        case .constant(let v) where v == v.rounded(): return String(Int(v))
        case .constant(let v): return "\(v)"
        case .variable(let n): return n
        case .unary(let o, let e): return "(\(o)\(e))"
        case .binary(let l, let o, let r): return "(\(l) \(o) \(r))"
        }
    }
    func value(_ env: [String: Double] = [:]) throws(ParseError) -> Double {
        switch self {
        case .constant(let v): return v
        case .variable(let n):
            guard let v = env[n] else { throw .unknown(n) }
            return v
        case .unary(_, let e): return try -e.value(env)
        case .binary(let l, let o, let r):
            let (a, b) = (try l.value(env), try r.value(env))
            switch o {
            case "+": return a + b
            case "-": return a - b
            case "*": return a * b
            case "/": return a / b
            default:
                var p = 1.0
                for _ in 0..<Int(b) { p *= a }
                return p
            }
        }
    }
}
struct Parser {
    private var tokens: ArraySlice<Token>
    init(_ tokens: [Token]) { self.tokens = tokens[...] }
    private static let precedence: [Character: (Int, right: Bool)] = ["+": (1, false), "-": (1, false), "*": (2, false), "/": (2, false), "^": (3, true)]
    mutating func parse() throws -> Expr {
        let e = try expression(0)
        guard tokens.isEmpty else { throw ParseError.unbalanced }
        return e
    }
    private mutating func expression(_ minimum: Int) throws -> Expr {
        var left = try primary()
        while case .op(let o)? = tokens.first, let (p, right) = Parser.precedence[o], p >= minimum {
            tokens.removeFirst()
            left = .binary(left, o, try expression(right ? p : p + 1))
        }
        return left
    }
    private mutating func primary() throws -> Expr {
        guard let token = tokens.popFirst() else { throw ParseError.unexpectedEnd }
        switch token {
        case .number(let v): return .constant(v)
        case .identifier(let n): return .variable(n)
        case .op("-"): return .unary("-", try primary())
        case .open:
            let inner = try expression(0)
            guard tokens.popFirst() == .close else { throw ParseError.unbalanced }
            return inner
        case .op, .close: throw ParseError.unexpectedEnd
        }
    }
}
for source in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-x * 4 - y / 2", "3 $ 4", "(1 + 2", "1 +", "z"] {
    do {
        var parser = Parser(try tokenize(source))
        let tree = try parser.parse()
        print(source, "→", tree, "=", try tree.value(["x": 2, "y": 3]))
    } catch let error as ParseError where error == .unbalanced {
        print(source, "→ check your parentheses")
    } catch let error as ParseError {
        print(source, "→", error)
    } catch {
        print("other", error)
    }
}
print((try? tokenize("a b")) ?? [], (try? tokenize("#")) as Any)
// expect: 1 + 2 * 3 → (1 + (2 * 3)) = 7.0
// expect: (1 + 2) * 3 → ((1 + 2) * 3) = 9.0
// expect: 2 ^ 3 ^ 2 → (2 ^ (3 ^ 2)) = 512.0
// expect: -x * 4 - y / 2 → (((-x) * 4) - (y / 2)) = -9.5
// expect: 3 $ 4 → unexpected '$' at 2
// expect: (1 + 2 → check your parentheses
// expect: 1 + → unexpected end
// expect: z → unknown name z
// expect: [main.Token.identifier("a"), main.Token.identifier("b")] nil
