import Execution
import Testing

@testable import Commands

@Suite struct TwoThreadsTests {
  private let sharing = TwoThreads(stopwatch: Stopwatch())

  @Test func `values come in order, each once`() {
    for count in [0, 1, 2, 10_000] {
      var used: [Int] = []
      var made: [Int] = []
      sharing.ahead(count) { index in
        made.append(index)
        return index * index
      } use: {
        used.append($0)
      }
      #expect(made == Array(0..<count))
      #expect(used == (0..<count).map { $0 * $0 })
    }
  }

  @Test func `what is made is ahead of what is used`() {
    let gate = Gate()
    var (isMade, used) = (false, [Int]())
    // The second value is made before the use of the first one ends, or this never returns.
    sharing.ahead(2) { index in
      if index == 1 { gate.change { isMade = true } }
      return index
    } use: { index in
      used.append(index)
      gate.enter()
      gate.wait { index > 0 || isMade }
      gate.leave()
    }
    #expect(used == [0, 1])
  }

  @Test func `a map keeps its order`() {
    for count in [0, 1, 2, 1_000] {
      let values = sharing.map(count) { index in
        (0..<(index % 7) * 1_000).reduce(index) { $0 ^ $1 ^ $1 }
      }
      #expect(values == Array(0..<count))
    }
  }

  @Test func `a background value is made once`() {
    var count = 0
    let value = Background(on: SecondThread()) {
      count += 1
      return [1, 2, 3]
    }
    #expect(value.value == [1, 2, 3])
    #expect(value.value == [1, 2, 3])
    #expect(count == 1)
  }
}
