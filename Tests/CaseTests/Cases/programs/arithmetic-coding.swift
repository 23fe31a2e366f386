// Arithmetic coding with integers, bit operations
struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var filled = 0
    mutating func write(_ bit: Bool) {
        if filled % 8 == 0 { bytes.append(0) }
        if bit { bytes[bytes.count - 1] |= 1 << (7 - filled % 8) }
        filled += 1
    }
    mutating func write(_ value: UInt32, bits: Int) {
        for i in (0..<bits).reversed() { write((value >> UInt32(i)) & 1 == 1) }
    }
}
struct BitReader {
    let bytes: [UInt8]
    var position = 0
    init(_ bytes: [UInt8]) { self.bytes = bytes }
    mutating func read() -> Int {
        defer { position += 1 }
        guard position / 8 < bytes.count else { return 0 }
        return Int(bytes[position / 8] >> (7 - position % 8)) & 1
    }
}
struct Coder {
    static let precision = 32
    static let whole = 1 << precision, half = whole / 2, quarter = whole / 4
    let cumulative: [Int]
    var total: Int { cumulative[cumulative.count - 1] }
    init(frequencies: [Int]) {
        var c = [0]
        for f in frequencies { c.append(c.last! + f) }
        cumulative = c
    }
    func encode(_ symbols: [Int]) -> [UInt8] {
        var writer = BitWriter()
        var (low, high, pending) = (0, Coder.whole, 0)
        func emit(_ bit: Bool) {
            writer.write(bit)
            while pending > 0 { writer.write(!bit); pending -= 1 }
        }
        for s in symbols {
            let width = high - low
            high = low + width * cumulative[s + 1] / total
            low += width * cumulative[s] / total
            while true {
                if high < Coder.half { emit(false) }
                else if low > Coder.half { emit(true); low -= Coder.half; high -= Coder.half }
                else if low > Coder.quarter, high < 3 * Coder.quarter { pending += 1; low -= Coder.quarter; high -= Coder.quarter }
                else { break }
                low <<= 1; high <<= 1
            }
        }
        pending += 1
        emit(low > Coder.quarter)
        return writer.bytes
    }
    func decode(_ bytes: [UInt8], count: Int) -> [Int] {
        var reader = BitReader(bytes)
        var (low, high, value) = (0, Coder.whole, 0)
        for _ in 0..<Coder.precision { value = value << 1 | reader.read() }
        var output: [Int] = []
        output.reserveCapacity(count)
        while output.count < count {
            for s in 0..<cumulative.count - 1 {
                let width = high - low
                let h = low + width * cumulative[s + 1] / total, l = low + width * cumulative[s] / total
                guard l <= value && value < h else { continue }
                output.append(s)
                (low, high) = (l, h)
                break
            }
            scaling: repeat {
                switch (low, high) {
                case (_, ..<Coder.half): break
                case let (l, _) where l > Coder.half: low -= Coder.half; high -= Coder.half; value -= Coder.half
                case let (l, h) where l > Coder.quarter && h < 3 * Coder.quarter:
                    low -= Coder.quarter; high -= Coder.quarter; value -= Coder.quarter
                default: break scaling
                }
                low *= 2; high *= 2; value = 2 * value + reader.read()
            } while true
        }
        return output
    }
}
let message = Array("abracadabra").map { Array("abcdr").firstIndex(of: $0)! }
let coder = Coder(frequencies: [5, 2, 1, 1, 2])
let bytes = coder.encode(message)
print(bytes.map { String($0, radix: 2) }, bytes.count) // expect: ["1000111", "1011110", "10110010"] 3
print(coder.decode(bytes, count: message.count) == message) // expect: true
print(UInt8.max.nonzeroBitCount, (0b1010 as Int).trailingZeroBitCount, 0xFF & ~0x0F, 1 << 4 | 3, 6 ^ 3, -7 >> 1, -7 / 2, -7 % 2) // expect: 8 1 240 19 5 -4 -3 -1
func crc(_ data: [UInt8]) -> UInt32 {
    var c: UInt32 = 0xFFFF_FFFF
    for b in data {
        c ^= UInt32(b)
        for _ in 0..<8 { c = c & 1 == 1 ? (c >> 1) ^ 0xEDB8_8320 : c >> 1 }
    }
    return ~c
}
print(String(crc(Array("123456789".utf8)), radix: 16)) // expect: cbf43926
func hamming(_ d: UInt8) -> UInt8 {
    let b = (0..<4).map { (d >> UInt8($0)) & 1 }
    let p = [b[0] ^ b[1] ^ b[3], b[0] ^ b[2] ^ b[3], b[1] ^ b[2] ^ b[3]]
    return [p[0], p[1], b[0], p[2], b[1], b[2], b[3]].enumerated().reduce(0) { $0 | $1.element << UInt8($1.offset) }
}
print((0..<16 as Range<UInt8>).map(hamming)) // expect: [0, 7, 25, 30, 42, 45, 51, 52, 75, 76, 82, 85, 97, 102, 120, 127]
