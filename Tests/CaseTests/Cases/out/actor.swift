actor A {} // refused: actors are not supported in cells
