import Commands

Gibbs.main()
