struct Node {
  var value = 1
  var next: Node? // error: value type 'Node' cannot have a stored property that recursively contains it
}
let last = Node(value: 1, next: nil)
print(last, Node(value: 2, next: last))
