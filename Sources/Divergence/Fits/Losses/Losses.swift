/// The cross-entropy of a softened label and a classifier's prediction: of 1 − s on the label and s spread evenly
/// over all classes, under softmax of the logits (Szegedy et al. 2016). Smoothing 0 gives the plain cross-entropy
/// loss, −ln of the label's probability. A label outside, smoothing outside [0, 1], or logits that
/// `Categorical(logits:)` refuses trap.
public func labelSmoothingLoss(
  logits: Vector, label: Int, smoothing: Double, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try labelSmoothingLoss(validatingLogits: logits, label: label, smoothing: smoothing, in: unit))
}

/// As `labelSmoothingLoss(logits:label:smoothing:in:)`, throwing what that one traps with.
public func labelSmoothingLoss(
  validatingLogits logits: Vector, label: Int, smoothing: Double, in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  let prediction = try Categorical(validatingLogits: logits)
  try requireCount(label, "the label", in: 0...(logits.count - 1))
  try requireProbability(smoothing, "the smoothing")
  let surprisals = -prediction.logProbabilities
  let spread = smoothing == 0 ? 0 : smoothing * surprisals.mean()
  return unit.amount(ofNats: (smoothing == 1 ? 0 : (1 - smoothing) * surprisals[label]) + spread)
}

/// What a student has to learn of a teacher: T²·D(teacher ∥ student) of softmax of the logits over the temperature
/// T; the factor keeps gradients of one size for all temperatures (Hinton, Vinyals & Dean 2015). Different lengths,
/// a temperature that is not positive and finite, or logits that `Categorical(logits:)` refuses trap.
public func distillationLoss(
  teacher: Vector, student: Vector, temperature: Double = 1, in unit: InformationUnit = .nats
) -> Double {
  orTrap(
    try distillationLoss(validatingTeacher: teacher, student: student, temperature: temperature, in: unit))
}

/// As `distillationLoss(teacher:student:temperature:in:)`, throwing what that one traps with.
public func distillationLoss(
  validatingTeacher teacher: Vector, student: Vector, temperature: Double = 1,
  in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  try requireSameLength(teacher.count, student.count)
  let p = try Categorical(validatingLogits: teacher).tempered(validating: temperature)
  let q = try Categorical(validatingLogits: student).tempered(validating: temperature)
  return temperature * temperature * klDivergence(of: p, from: q, in: unit)
}

/// The regularizing term of a variational autoencoder: D(N(μ, e^v) ∥ N(0, 1)) summed over independent coordinates,
/// ½·Σ (e^v − 1 − v + μ²) with v the logarithm of the variance (Kingma & Welling 2014). Different lengths trap.
public func variationalDivergence(
  means: Vector, logVariances: Vector, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try variationalDivergence(validatingMeans: means, logVariances: logVariances, in: unit))
}

/// As `variationalDivergence(means:logVariances:in:)`, throwing what that one traps with.
public func variationalDivergence(
  validatingMeans means: Vector, logVariances: Vector, in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  try requireSameLength(means.count, logVariances.count)
  var sum = CompensatedSum()
  for (mean, logVariance) in zip(means, logVariances) {
    sum.add(exponentialExcess(logVariance))
    sum.add(mean * mean)
  }
  return unit.amount(ofNats: 0.5 * sum.value)
}
