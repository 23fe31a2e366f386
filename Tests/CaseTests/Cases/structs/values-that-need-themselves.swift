struct Tree { var children: [Tree] = [Tree()] } // error: circular reference
