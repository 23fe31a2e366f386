struct Node { // error: value type 'Node' cannot have a stored property that recursively contains it
  var next: Node?
}
