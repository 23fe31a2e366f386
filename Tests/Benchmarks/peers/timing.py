"""How the peers time a call: the median over at least nine of them and a fifth of a second."""
import statistics
import time


def report(name, work):
    times = []
    end = time.perf_counter() + 0.2
    while len(times) < 9 or time.perf_counter() < end:
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    print(name, f"{statistics.median(times):.9f}")
