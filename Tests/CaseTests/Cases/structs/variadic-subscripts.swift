// A subscript of any number of indices can be assigned to.
struct Tensor {
  let strides = [3, 1]
  var cells = Array(repeating: 0, count: 6)
  private func place(_ indices: [Int]) -> Int { zip(indices, strides).map(*).reduce(0, +) }
  subscript(indices: Int...) -> Int {
    get { cells[place(indices)] }
    set { cells[place(indices)] = newValue }
  }
  subscript(sum indices: Int...) -> Int { indices.map { cells[$0] }.reduce(0, +) }
}
var tensor = Tensor()
tensor[0, 1] = 5
tensor[1, 2] += 7
tensor[1] = 1
print(tensor.cells, tensor[1, 2], tensor[sum: 1, 5], tensor[sum: 3])
// expect: [0, 5, 0, 1, 0, 7] 7 12 1
