// What Swift supplies for Equatable fulfils no other protocol.
protocol Same { static func == (a: Self, b: Self) -> Bool }
struct Twin: Same, Equatable { var x = 1 } // error: type 'Twin' does not conform to protocol 'Same'
struct Own: Same {
  var x = 1
  static func == (a: Own, b: Own) -> Bool { a.x == b.x }
}
print(Twin() == Twin(), Own() == Own(x: 2))
struct None: Same { var x = 1 } // error: type 'None' does not conform to protocol 'Same'
