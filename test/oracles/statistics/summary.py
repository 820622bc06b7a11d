"""Mean, deviation, autocorrelation and least squares in rational arithmetic, for test/statistics/summary.test.ts and fit-line.test.ts.
python3 summary.py > summary.json"""
import json
import platform
import random
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 60


def decimal(x):
    return Decimal(x.numerator) / Decimal(x.denominator)


def root(x):
    return float(decimal(x).sqrt())


def summary(name, values):
    """Exact for the doubles as they are, rounded once at the end."""
    xs = [Fraction(v) for v in values]
    n = len(xs)
    mean = sum(xs) / n
    squares = sum((x - mean) ** 2 for x in xs)
    lagged = sum((a - mean) * (b - mean) for a, b in zip(xs, xs[1:]))
    return dict(name=name, values=values, mean=float(mean), deviation=root(squares / (n - 1)),
                autocorrelation=float(lagged / squares) if squares else None)


def line(name, times, values):
    ts, ys = [Fraction(t) for t in times], [Fraction(y) for y in values]
    n = len(ts)
    mt, my = sum(ts) / n, sum(ys) / n
    stt = sum((t - mt) ** 2 for t in ts)
    slope = sum((t - mt) * (y - my) for t, y in zip(ts, ys)) / stt
    intercept = my - slope * mt
    rss = sum((y - intercept - slope * t) ** 2 for t, y in zip(ts, ys))
    tss = sum((y - my) ** 2 for y in ys)
    variance = rss / (n - 2)
    return dict(name=name, times=times, values=values, slope=float(slope), intercept=float(intercept), residualDeviation=root(variance),
                slopeError=root(variance / stt), interceptError=root(variance * (Fraction(1, n) + mt * mt / stt)), determination=float(1 - rss / tss))


rng = random.Random(7)
noise = [round(rng.gauss(0, 1), 3) for _ in range(40)]
cases = [
    summary("large offset, differences of a thousandth", [1e12 + round(0.001 * (i % 7), 3) for i in range(60)]),
    summary("nearly constant share", [0.95 + (1e-9 if i % 3 else -1e-9) for i in range(36)]),
    summary("offset of a hundred million", [1e8 + x for x in noise]),
    summary("both signs", [round(x * 1e5, 2) for x in noise]),
    summary("tiny", [x * 1e-12 for x in noise]),
    summary("cancelling", [1e15, 3.25, -1e15, 2.5, 1e15, -1e15]),
    summary("two values", [3.0, 4.5]),
]
lines = [
    line("serial days, large offset", [45658.0 + 30 * i + (i % 3) for i in range(40)], [1e9 + 0.01 * i + x for i, x in enumerate(noise)]),
    line("nearly flat", [float(i) for i in range(40)], [0.95 + 1e-7 * x for x in noise]),
    line("large offset, differences of a thousandth", [float(i) for i in range(40)], [1e12 + round(0.001 * (i % 5) + 0.001 * i, 3) for i in range(40)]),
    line("irregular times", sorted(round(rng.uniform(0, 1000), 1) for _ in range(40)), noise),
]
print(json.dumps(dict(
    source=f"rational arithmetic (fractions and decimal of Python {platform.python_version()})",
    summaries=cases, lines=lines,
)))
