let r = /ab+/ // refused: regex
