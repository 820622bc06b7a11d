"""XmR charts worked out the slow way, rule by rule and window by window, for test/statistics/xmr-chart.test.ts.
Written from METHODS and from the rules as NHSRplotthedots and Wheeler state them, in rational arithmetic, without looking at the TypeScript.
python3 xmr.py > xmr.json"""
import json
import platform
import random
from fractions import Fraction as F
from statistics import median


def limits(values, center="mean", screen=False):
    present = [v for v in values if v is not None]
    ranges = [abs(b - a) for a, b in zip(values, values[1:]) if a is not None and b is not None]
    if len(present) < 6 or not ranges:
        return None
    if screen:
        bound = F("3.267") * sum(ranges) / len(ranges)
        ranges = [r for r in ranges if r < bound] or [F(0)]
    middle, typical = (sum(present) / len(present), sum(ranges) / len(ranges)) if center == "mean" else (median(present), median(ranges))
    reach, range_limit = (F("2.66"), F("3.268")) if center == "mean" else (F("3.145"), F("3.865"))
    return dict(center=middle, lower=middle - reach * typical, upper=middle + reach * typical, rangeLimit=range_limit * typical, typicalRange=typical)


def windows(n, size):
    return [range(i, i + size) for i in range(n - size + 1)]


def nhs(x, l):
    """One list of (position, side) a rule, in order of priority."""
    near = F(2, 3) * (l["upper"] - l["center"])
    side = [(v > l["center"]) - (v < l["center"]) for v in x]
    outside = [(i, side[i]) for i, v in enumerate(x) if v > l["upper"] or v < l["lower"]]
    is_near = [near < abs(v - l["center"]) and l["lower"] <= v <= l["upper"] for v in x]
    trend = [(i, s) for w in windows(len(x), 7) for s in (1, -1) if all(s * (x[i + 1] - x[i]) > 0 for i in w[:-1]) for i in w]
    two = [(i, s) for w in windows(len(x), 3) for s in (1, -1) if all(side[i] == s for i in w) and sum(is_near[i] for i in w) >= 2 for i in w if is_near[i]]
    run = [(i, s) for w in windows(len(x), 7) for s in (1, -1) if all(side[i] == s for i in w) for i in w]
    return [outside, trend, two, run]


def wheeler(x, l):
    quarter = (l["upper"] - l["center"]) / 2
    side = [(v > l["center"]) - (v < l["center"]) for v in x]
    outside = [(i, side[i]) for i, v in enumerate(x) if v > l["upper"] or v < l["lower"]]
    beyond = [side[i] if abs(v - l["center"]) > quarter else 0 for i, v in enumerate(x)]
    three = [(i, s) for w in windows(len(x), 4) for s in (1, -1) if sum(beyond[i] == s for i in w) >= 3 for i in w if beyond[i] == s]
    run = [(i, s) for w in windows(len(x), 8) for s in (1, -1) if all(side[i] == s for i in w) for i in w]
    return [outside, three, run]


def chart(values, rules="nhs", baselinePoints=None, rebaseAt=(), **how):
    marks = [0] * len(values)
    segments = []
    bounds = [0, *rebaseAt, len(values)]
    for start, end in zip(bounds, bounds[1:]):
        part = values[start:end]
        positions = [i for i, v in enumerate(part) if v is not None]
        base = part if baselinePoints is None or len(positions) <= baselinePoints else part[:positions[baselinePoints - 1] + 1]
        found = limits(base, **how)
        segments.append(found and {k: float(v) for k, v in found.items()})
        if not found:
            continue
        for number, marked in reversed(list(enumerate((nhs if rules == "nhs" else wheeler)([part[i] for i in positions], found), 1))):
            for i, s in marked:
                marks[start + positions[i]] = s * number
    return segments, marks


rng = random.Random(20250101)


def series(kind):
    n = rng.randint(6, 40)
    if kind == "few whole numbers":
        return [F(rng.randint(0, 4)) for _ in range(n)]
    if kind == "walk":
        level, out = F(50), []
        for _ in range(n):
            level += rng.randint(-3, 3)
            out.append(level)
        return out
    if kind == "gaps":
        return [None if rng.random() < 0.15 else F(rng.randint(-20, 20)) for _ in range(n)]
    if kind == "step":
        return [F(rng.randint(0, 12) + (9 if i > n // 2 else 0)) for i in range(n)]
    return [F(rng.randint(0, 30) + 2 * i) for i in range(n)]


cases = []
for k in range(150):
    values = series(["few whole numbers", "walk", "gaps", "step", "rise"][k % 5])
    options = dict(rules=rng.choice(["nhs", "wheeler"]), center=rng.choice(["mean", "mean", "median"]), screen=rng.random() < 0.3)
    if rng.random() < 0.3:
        options["baselinePoints"] = rng.randint(6, 15)
    if len(values) > 20 and rng.random() < 0.4:
        options["rebaseAt"] = sorted(rng.sample(range(1, len(values)), 2))
    segments, marks = chart(values, **options)
    cases.append(dict(values=[None if v is None else float(v) for v in values], options=options, segments=segments, marks=marks))
print(json.dumps(dict(source=f"rational arithmetic of Python {platform.python_version()}", cases=cases)))
