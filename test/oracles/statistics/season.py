"""Seasonal indices, theta forecasts, intervals and probabilities, for test/statistics/season.test.ts and forecast.test.ts.
Written out from METHODS over numpy (polyfit, lstsq) and scipy (bounded minimisation of the squares, the t distribution).
python3 season.py > season.json"""
import json
import pathlib

import numpy as np
import scipy
from scipy import stats
from scipy.optimize import minimize_scalar

DATA = json.loads((pathlib.Path(__file__).parent / "series.json").read_text())


def season_of(y, m):
    n = len(y)
    t = np.arange(n)
    there = ~np.isnan(y)
    if m == 1 or n < 2 * m:
        return "difference", np.zeros(m), 0.0
    ratio = bool(np.all(y[there] > 0))
    s = np.ones(m) if ratio else np.zeros(m)
    for _ in range(6):
        d = y / s[t % m] if ratio else y - s[t % m]
        line = np.polyval(np.polyfit(t[there], d[there], 1), t)
        e = y / line if ratio else y - line
        means = np.array([np.nanmean(e[p::m]) for p in range(m)])
        s = means / means.mean() if ratio else means - means.mean()
    sizes = np.array([np.sum(~np.isnan(e[p::m])) for p in range(m)])
    between = np.sum(sizes * (means - np.nanmean(e)) ** 2) / (m - 1)
    within = np.nansum((e - means[t % m]) ** 2) / (np.sum(there) - m - 1)
    strength = max(0.0, 1 - (m - 3) / ((m - 1) * between / within))
    return ("ratio" if ratio else "difference"), (1 + strength * (s - 1) if ratio else strength * s), strength


def smoothing(d, alpha):
    """Squares and last level for the best start, found by least squares on the errors, which are linear in it."""
    def errors(start):
        level, out = start, []
        for x in d:
            out.append(x - level)
            level += alpha * (x - level)
        return np.array(out), level
    (zero, _), (one, _) = errors(0.0), errors(1.0)
    start = np.linalg.lstsq((zero - one)[:, None], zero, rcond=None)[0][0]
    e, level = errors(start)
    return float(e @ e), level


def theta(y, m, periods, level=0.9):
    y = np.asarray(y, dtype=float)
    kind, s, strength = season_of(y, m)
    t = np.arange(len(y))
    d = y / s[t % m] if kind == "ratio" else y - s[t % m]
    there = ~np.isnan(d)
    n = int(there.sum())
    offset = d[there].mean()
    z = d[there] - offset
    grid = np.concatenate([[0.01], np.arange(0.02, 1.001, 0.02)])
    best = min(grid, key=lambda a: smoothing(z, a)[0])
    found = minimize_scalar(lambda a: smoothing(z, a)[0], bounds=(max(0.01, best - 0.02), min(1, best + 0.02)), method="bounded", options=dict(xatol=1e-11))
    alpha = float(found.x if found.fun < smoothing(z, best)[0] else best)
    squares, last = smoothing(z, alpha)
    slope = np.polyfit(t[there], z, 1)[0]
    df = n - 2 - strength * (m - 1)
    s2 = squares / max(1, df)
    df = max(4.0, df)
    a = max(alpha, 0.15)
    h = np.arange(1, periods + 1) + (len(y) - 1 - t[there][-1])
    index = s[(len(y) + np.arange(periods)) % m]
    f = offset + last + slope / 2 * (h - 1 + (1 - (1 - alpha) ** n) / alpha)
    sd = np.sqrt(s2 * (1 + (h - 1) * a**2 + h**2 * (a**2 / n + 12 / n**3)))
    mean, sd = (f * index, sd * index) if kind == "ratio" else (f + index, sd)
    reach = stats.t.ppf(1 - (1 - level) / 4, df)  # meant to miss half as often, see intervalReach
    # The total: every shock moves the levels that follow, so each is followed through the horizon.
    w = index if kind == "ratio" else np.ones(periods)
    paths = [sum(w[k] * (1 if k == j else alpha) for k in range(j, periods)) for j in range(periods)]
    total_sd = np.sqrt(s2 * (np.sum(np.square(paths)) + np.sum(h * w) ** 2 * (a**2 / n + 12 / n**3)))
    targets = [float(mean[-1] + k * sd[-1]) for k in (-2.5, -1, 0, 0.4, 1.5)]
    return dict(kind=kind, indices=s.tolist(), strength=float(strength), alpha=alpha, squares=squares, degrees=float(df), drift=float(slope / 2),
                point=mean.tolist(), low=(mean - reach * sd).tolist(), high=(mean + reach * sd).tolist(),
                total=float(mean.sum()), totalDeviation=float(total_sd),
                chances=[dict(target=x, p=float(stats.t.sf((x - mean[-1]) / sd[-1], df))) for x in targets])


def case(name, values, cycle, periods):
    y = np.array([np.nan if v is None else v for v in values], dtype=float)
    return dict(name=name, values=list(values), cycle=cycle, periods=periods, **theta(y, cycle, periods))


rng = np.random.default_rng(20250101)
air, gas, nile, temperature = DATA["AirPassengers"], DATA["UKgas"], DATA["Nile"], DATA["nottem"]
months = np.arange(48)
both_signs = np.round(10 * np.sin(months * np.pi / 6) + 0.2 * months + rng.normal(size=48), 3)
with_gaps = [None if i in (5, 17, 18, 30) else v for i, v in enumerate(air[60:120])]
ends_in_gaps = [*air[:40], None, None]
noise = np.round(50 + rng.normal(size=30), 3)
print(json.dumps(dict(
    source=f"numpy {np.__version__}, scipy {scipy.__version__}; series: {DATA['source']}",
    cases=[
        case("AirPassengers, all twelve years", air, 12, 18),
        case("AirPassengers, the first two years", air[:24], 12, 12),
        case("AirPassengers, three years", air[36:72], 12, 6),
        case("UKgas, quarters", gas, 4, 8),
        case("nottem, ten years of months", temperature, 12, 12),
        case("Nile, years", nile, 1, 5),
        case("both signs: differences", both_signs.tolist(), 12, 12),
        case("gaps inside", with_gaps, 12, 6),
        case("gaps at the end", ends_in_gaps, 12, 6),
        case("noise without season", noise.tolist(), 12, 3),
        case("noise, no season asked", noise.tolist(), 1, 3),
        case("six values", [3, 5, 4, 6, 7, 9], 1, 3),
    ],
)))
