import Machine

/// What cells can name of Divergence: one declaration per public item, one file per area.
enum DivergenceLibrary {
  static var library: Library {
    var builder = LibraryBuilder(name: "Divergence")
    builder.chains(vectorChain)
    addElementary(to: &builder)
    addSpecialFunctions(to: &builder)
    addVectors(to: &builder)
    addMatrices(to: &builder)
    addFormatting(to: &builder)
    addRandomness(to: &builder)
    addUnits(to: &builder)
    addContinuousProtocol(to: &builder)
    addDiscreteProtocol(to: &builder)
    addContinuousFamilies(to: &builder)
    addDiscreteFamilies(to: &builder)
    addMultivariate(to: &builder)
    addMixtures(to: &builder)
    addCategorical(to: &builder)
    addTabulated(to: &builder)
    addMeasures(to: &builder)
    addDivergences(to: &builder)
    addJointDistributions(to: &builder)
    addChannels(to: &builder)
    addTransport(to: &builder)
    addEstimators(to: &builder)
    addFits(to: &builder)
    addMaximumLikelihood(to: &builder)
    addProjections(to: &builder)
    addSurfaces(to: &builder)
    addClaims(to: &builder)
    addVerification(to: &builder)
    addValidation(to: &builder)
    return builder.library
  }
}
