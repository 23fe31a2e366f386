extension Mixture: MultivariateDistribution where Component: MultivariateDistribution {
  public var dimension: Int { components[0].dimension }

  /// Σ wₖ·μₖ
  public var mean: Vector {
    Vector(copying: (0..<dimension).map { index in average { $0.mean[index] } })
  }

  /// Σ wₖ·(Σₖ + (μₖ − μ)(μₖ − μ)ᵀ)
  public var covariance: Matrix {
    let center = mean
    return Matrix(rowCount: dimension, columnCount: dimension) { row, column in
      average { component in
        component.covariance[row, column]
          + (component.mean[row] - center[row]) * (component.mean[column] - center[column])
      }
    }
  }
}
