// A change through a chain is no value to show at the end of a cell.
var numbers: [Int]? = [1]
numbers?[0] += 1
print(numbers!)
// expect: [2]
numbers?.append(2)
