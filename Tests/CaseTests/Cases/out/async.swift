func f() async -> Int { 1 } // refused: async
