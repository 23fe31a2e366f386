struct Tree {
  var children: [Tree] = []
  var value = 1
}
var tree = Tree()
tree.children.append(tree)
tree.value = 2
tree.children[0].children.append(tree)
print(tree)
func grow() -> Tree {
  var tree = Tree()
  tree.children.append(tree)
  let again = { tree.children.append(tree) }
  again()
  return tree
}
print(grow())
// expect: Tree(children: [main.Tree(children: [main.Tree(children: [main.Tree(children: [], value: 1)], value: 2)], value: 1)], value: 2)
// expect: Tree(children: [main.Tree(children: [], value: 1), main.Tree(children: [main.Tree(children: [], value: 1)], value: 1)], value: 1)
