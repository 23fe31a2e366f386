// Comparisons are made in the order of Swift's own way to sort, and what throws leaves what has been done.
struct Stop: Error {}
for n in [0, 1, 2, 3, 10, 63, 64, 65, 130, 1000] {
  for kind in 0..<5 {
    let xs = (0..<n).map { i in
      switch kind {
      case 0: return (i * 37 + 11) % 101
      case 1: return i
      case 2: return -i
      case 3: return i / 7 % 3
      default: return i % 50 < 25 ? i : -i
      }
    }
    var (count, hash) = (0, 0)
    let sorted = xs.sorted {
      count += 1
      hash = hash &* 31 &+ $0 &* 7 &+ $1
      return $0 < $1
    }
    var stopped = xs
    var left = count * 2 / 3
    try? stopped.sort {
      if left == 0 { throw Stop() }
      left -= 1
      return $0 > $1
    }
    print(n, kind, count, hash, sorted == xs.sorted(), stopped.reduce(0) { $0 &* 31 &+ $1 })
  }
}
struct Item: Comparable {
  let key: Int, id: Int
  static func < (a: Item, b: Item) -> Bool { print(a.id, b.id, terminator: " "); return a.key < b.key }
}
let items = [2, 1, 2, 0, 1].enumerated().map { Item(key: $1, id: $0) }
print(items.sorted().map { $0.id })
var slice = [5, 3, 9, 1, 7, 2][1...4]
slice.sort { print($0, $1, terminator: ";"); return $0 > $1 }
print(slice)
print("hello".sorted { print($0, $1, terminator: " "); return $0 < $1 })
// expect: 0 0 0 0 true 0
// expect: 0 1 0 0 true 0
// expect: 0 2 0 0 true 0
// expect: 0 3 0 0 true 0
// expect: 0 4 0 0 true 0
// expect: 1 0 0 0 true 11
// expect: 1 1 0 0 true 0
// expect: 1 2 0 0 true 0
// expect: 1 3 0 0 true 0
// expect: 1 4 0 0 true 0
// expect: 2 0 1 347 true 389
// expect: 2 1 1 7 true 1
// expect: 2 2 1 -7 true -1
// expect: 2 3 1 0 true 0
// expect: 2 4 1 7 true 1
// expect: 3 0 2 11400 true 46554
// expect: 3 1 2 232 true 963
// expect: 3 2 3 -7176 true -33
// expect: 3 3 2 0 true 0
// expect: 3 4 2 232 true 963
// expect: 10 0 30 -2869389084972828958 true 2585900151289122
// expect: 10 1 9 6404264034471 true 81052280490945
// expect: 10 2 45 8026877991169723613 true -910698096645
// expect: 10 3 9 6983 true 993
// expect: 10 4 9 6404264034471 true 81052280490945
// expect: 63 0 991 2788635762005592117 true 1768774039011843151
// expect: 63 1 62 -5480311479845911528 true -664540634954104979
// expect: 63 2 1953 2668546497957185288 true 4502506399625887745
// expect: 63 3 503 3295879786674440746 true 4743062209583506593
// expect: 63 4 962 -8715892557122381731 true 1944226865877807549
// expect: 64 0 623 -8277222198974162637 true -5090663809057311102
// expect: 64 1 63 -3868959211837292321 true 7996254201273892896
// expect: 64 2 63 3868959211837292321 true -7996254201273892896
// expect: 64 3 382 422688767168561014 true 7663253015585588381
// expect: 64 4 299 -1060235639183622731 true -5673368648143611290
// expect: 65 0 619 1567467938657911080 true -8779919363167927434
// expect: 65 1 64 9189472949010799872 true 8076207281266508832
// expect: 65 2 64 -9189472949010799872 true -8076207281266508832
// expect: 65 3 406 6540445453109856105 true 6289037857329335457
// expect: 65 4 333 -2207425041607021525 true -1611169086851883998
// expect: 130 0 1364 -3397248890631305651 true -1803157000525334855
// expect: 130 1 129 -1987604672208958969 true 5725243506398625857
// expect: 130 2 129 1987604672208958969 true -5725243506398625857
// expect: 130 3 964 -3842394000535445415 true -966266896820669314
// expect: 130 4 1160 -5958755351291451333 true 1395579243368936661
// expect: 1000 0 20152 -3097117668888433446 true -3986177711730691835
// expect: 1000 1 999 -7632875153354790401 true -8024092402743952908
// expect: 1000 2 999 7632875153354790401 true 8024092402743952908
// expect: 1000 3 11370 -4532919226291744022 true 3148062937267810335
// expect: 1000 4 18204 -3342179963833075245 true -8053225333665207468
// expect: 1 0 2 0 3 2 3 0 3 1 4 2 4 0 4 1 [3, 1, 4, 0, 2]
// expect: 9 3;1 3;7 1;7 3;7 9;[9, 7, 3, 1]
// expect: e h l h l l o l ["e", "h", "l", "l", "o"]
