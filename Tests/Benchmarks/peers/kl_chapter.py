#!/usr/bin/env python3
"""The computations and the three figures of the chapter on KL divergence, as a plain NumPy and Matplotlib script.

usage: kl_chapter.py FOLDER     (the SVG files go there)

It is what an author would write without Gibbs: vectorised where NumPy does it well, nothing measured, no page made.
"""
import sys
from pathlib import Path

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import numpy as np

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)


def entropy(p):
    return -np.sum(p[p > 0] * np.log(p[p > 0]))


def cross_entropy(p, q):
    return -np.sum(p[p > 0] * np.log(q[p > 0]))


def kl(p, q):
    return np.sum(p[p > 0] * np.log(p[p > 0] / q[p > 0]))


def density(x, mean, deviation):
    return np.exp(-((x - mean) ** 2) / (2 * deviation**2)) / (deviation * np.sqrt(2 * np.pi))


# The seven lines.
p = np.array([0.5, 0.3, 0.2])
q = np.array([0.3, 0.4, 0.3])
total = entropy(p) + kl(p, q)
direct = cross_entropy(p, q)
print(f"H(P): {entropy(p):.6f}")
print(f"KL(P||Q): {kl(p, q):.6f}")
print(f"H(P,Q): {total:.6f}")
print(f"Direct CE: {direct:.6f}")
print(f"H(P)+KL=CE: {np.isclose(total, direct)}")
print(f"D_KL(P||Q) = {kl(p, q):.4f}")
print(f"D_KL(Q||P) = {kl(q, p):.4f} (asymmetric!)")

# The search: 40 means and 40 deviations in both directions, on 1000 points.
x = np.linspace(-5, 5, 1000)
target = 0.5 * density(x, -2, 0.6) + 0.5 * density(x, 2, 0.6)
on_grid = target / target.sum()
step = x[1] - x[0]
means = np.linspace(-3, 3, 40)
deviations = np.linspace(0.3, 3.0, 40)
forward = np.empty((40, 40))
reverse = np.empty((40, 40))
for row, mean in enumerate(means):
    for column, deviation in enumerate(deviations):
        candidate = density(x, mean, deviation) * step
        forward[row, column] = kl(on_grid, candidate)
        reverse[row, column] = kl(candidate, on_grid)


def best(loss):
    row, column = np.unravel_index(np.argmin(loss), loss.shape)
    return means[row], deviations[column]


forward_best, reverse_best = best(forward), best(reverse)
print(f"forward: D = {forward.min():.6f} at {forward_best[0]:.4f}, {forward_best[1]:.4f}")
print(f"reverse: D = {reverse.min():.6f} at {reverse_best[0]:.4f}, {reverse_best[1]:.4f}")

# Figure 1: the decomposition as stacked bars.
figure, axes = plt.subplots(figsize=(5, 3.6))
axes.bar(["H(P) + D(P∥Q)"], [entropy(p)], label="H(P)")
axes.bar(["H(P) + D(P∥Q)"], [kl(p, q)], bottom=[entropy(p)], label="D(P∥Q)")
axes.bar(["H(P, Q)"], [direct], label="H(P, Q)")
axes.set_ylabel("nats")
axes.legend()
figure.savefig(folder / "decomposition.svg")

# Figure 2: the target and both fits.
figure, axes = plt.subplots(figsize=(6.4, 4))
axes.plot(x, target, color="black", label="target p")
axes.plot(x, density(x, *forward_best), label=f"forward: μ = {forward_best[0]:.2f}, σ = {forward_best[1]:.2f}")
axes.plot(x, density(x, *reverse_best), label=f"reverse: μ = {reverse_best[0]:.2f}, σ = {reverse_best[1]:.2f}")
axes.set_xlabel("x")
axes.set_ylabel("density")
axes.legend()
figure.savefig(folder / "bimodal.svg")

# Figure 3: the loss surfaces with their minimisers.
figure, panels = plt.subplots(1, 2, figsize=(9, 3.8))
for axes, loss, minimum, title in (
    (panels[0], forward, forward_best, "Forward, D(p∥q)"),
    (panels[1], reverse, reverse_best, "Reverse, D(q∥p)"),
):
    image = axes.pcolormesh(means, deviations, loss.T, norm="log")
    axes.plot(*minimum, "o", color="white")
    axes.set_xlabel("μ")
    axes.set_ylabel("σ")
    axes.set_title(title)
    figure.colorbar(image, ax=axes)
figure.savefig(folder / "surfaces.svg")
