"""Charts as SVG with Matplotlib, from arrays to text."""
import io

import numpy as np
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from timing import report


def drawn(draw):
    figure = Figure(figsize=(6.4, 3.84))
    FigureCanvasSVG(figure)
    draw(figure, figure.add_subplot())
    text = io.StringIO()
    figure.savefig(text, format="svg")
    return text.getvalue()


x = np.linspace(-5, 5, 1000)
curves = [
    np.exp(-((x - mean) ** 2) / (2 * width**2)) / (width * np.sqrt(2 * np.pi))
    for mean, width in [(-2, 1), (0, 1.5), (2, 0.7)]
]


def three_curves(figure, axes):
    for index, curve in enumerate(curves):
        axes.plot(x, curve, label=f"curve {index}")
    axes.set_xlabel("x")
    axes.set_ylabel("density")
    axes.legend()


places = np.linspace(0, 1, 40)
heights = (places[None, :] - 0.3) ** 2 + places[:, None] ** 2


def cells(figure, axes):
    figure.colorbar(axes.pcolormesh(places, places, heights), label="height")
    axes.set_xlabel("a")
    axes.set_ylabel("b")


random = np.random.default_rng(1)
across = random.normal(size=100_000)
up = across + random.normal(size=100_000)

report("3 curves of 1000 points", lambda: drawn(three_curves))
report("map of 1600 cells", lambda: drawn(cells))
report("100 000 points", lambda: drawn(lambda figure, axes: axes.plot(across, up, ".")))
report("line of 100 000 vertices", lambda: drawn(lambda figure, axes: axes.plot(up)))
