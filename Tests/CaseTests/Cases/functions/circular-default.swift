func depth(_ n: Int = depth()) -> Int { n }  // error: circular reference: the default value of 'n' asks for itself
indirect enum Tree {
    case leaf
    case branch(Tree = Tree.branch())  // error: circular reference: a case's default value makes the same case
}
