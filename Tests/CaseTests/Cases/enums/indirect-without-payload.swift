enum Tree {
  indirect case node(Tree, Tree), leaf // error: enum case 'leaf' without associated value cannot be 'indirect'
}
indirect enum List { case next(List), end }
