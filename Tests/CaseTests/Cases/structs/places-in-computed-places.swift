// The getter of each place is asked once for a change, and its setter given what came of it, from the inside out.
struct Grid {
  var cells = [1, 2, 3, 4]
  subscript(r: Int, c: Int) -> [Int] {
    get { print("get", r, c); return [cells[r * 2 + c], 9] }
    set { print("set", newValue); cells[r * 2 + c] = newValue[0] }
  }
}
var g = Grid()
g[0, 1][0] -= 5
g[1, 0][1] += 2
g[1, 0].append(3)
print(g)
struct Outer { var g = Grid(); var v: Grid { get { print("getv"); return g } set { print("setv"); g = newValue } } }
var o = Outer()
o.v[0, 0][0] *= 3
o.v.cells[1] += 1
o.v[0, 0].swapAt(0, 1)
print(o)
// expect: get 0 1
// expect: set [-3, 9]
// expect: get 1 0
// expect: set [3, 11]
// expect: get 1 0
// expect: set [3, 9, 3]
// expect: Grid(cells: [1, -3, 3, 4])
// expect: getv
// expect: get 0 0
// expect: set [3, 9]
// expect: setv
// expect: getv
// expect: setv
// expect: getv
// expect: get 0 0
// expect: set [9, 3]
// expect: setv
// expect: Outer(g: main.Grid(cells: [9, 3, 3, 4]))
