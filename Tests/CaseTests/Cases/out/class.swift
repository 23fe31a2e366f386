class A {} // refused: classes are not supported in cells
