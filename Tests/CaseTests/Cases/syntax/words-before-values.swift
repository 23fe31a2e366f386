print "a" // error: consecutive statements on a line must be separated by ';'
