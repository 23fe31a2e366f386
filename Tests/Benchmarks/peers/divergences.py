"""The measures of the library as scipy and scikit-learn have them."""
import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.special import rel_entr
from scipy.stats import energy_distance, entropy, wasserstein_distance
from sklearn.feature_selection import mutual_info_regression

from timing import report

random = np.random.default_rng(1)


def distribution(outcomes):
    weights = random.exponential(size=outcomes)
    return weights / weights.sum()


p, q = distribution(1_000_000), distribution(1_000_000)
report("entropy", lambda: entropy(p))
report("KL divergence", lambda: rel_entr(p, q).sum())
report("Jensen-Shannon divergence", lambda: jensenshannon(p, q))
pairs = [(distribution(8), distribution(8)) for _ in range(100_000)]
# Some seconds a time: once is enough.
report("100000 KL divergences of 8 outcomes", lambda: [entropy(a, b) for a, b in pairs], calls=1)
x = random.normal(size=10_000)
y = 0.6 * x + 0.8 * random.normal(size=10_000)
report("KSG, 10000 points", lambda: mutual_info_regression(x[:, None], y, n_neighbors=3))
report("Wasserstein, 10000 points", lambda: wasserstein_distance(x, y))
report("energy distance, 10000 points", lambda: energy_distance(x, y))
