"""Sen slopes with their interval, Hamed and Rao's correction and the seasonal test, for test/statistics/trend-test.test.ts.
The corrections are written out from the papers over scipy's ranks and statsmodels' autocorrelations; the slopes are scipy's own.
python3 trend.py > trend.json"""
import json

import numpy as np
import scipy
import statsmodels
from scipy import stats
from statsmodels.tsa.stattools import acf


def ties(values):
    return np.unique(values, return_counts=True)[1]


def variance_of(values):
    n, t = len(values), ties(values)
    return (n * (n - 1) * (2 * n + 5) - np.sum(t * (t - 1) * (2 * t + 5))) / 18


def score_of(values):
    return int(sum(np.sign(values[i + 1:] - values[i]).sum() for i in range(len(values))))


def judged(score, variance):
    z = 0.0 if score == 0 else (score - np.sign(score)) / np.sqrt(variance)
    return dict(score=score, variance=float(variance), z=float(z), p=float(2 * stats.norm.sf(abs(z))))


def slopes(values, times):
    slope, _, low, high = stats.theilslopes(values, times, alpha=0.95)
    return dict(slope=float(slope), low=float(low), high=float(high))


def plain(name, values, times=None):
    times = np.arange(len(values), dtype=float) if times is None else times
    return dict(name=name, times=times.tolist(), values=values.tolist(), **judged(score_of(values), variance_of(values)), **slopes(values, times))


def hamed_rao(name, values):
    n = len(values)
    times = np.arange(n)
    slope = stats.theilslopes(values, times)[0]
    ranks = stats.rankdata(np.round(values - slope * times, 9))
    rho = acf(ranks, nlags=n - 1, fft=False)
    bound = stats.norm.ppf(0.975) / np.sqrt(n)
    extra = sum((n - i) * (n - i - 1) * (n - i - 2) * rho[i] for i in range(1, n) if abs(rho[i]) > bound)
    inflation = 1 + 2 / (n * (n - 1) * (n - 2)) * extra
    return dict(name=name, values=values.tolist(), inflation=float(inflation), **judged(score_of(values), variance_of(values) * inflation))


def seasonal(name, values, cycle):
    phases = [values[p::cycle] for p in range(cycle)]
    within = np.sort(np.concatenate([[(b[j] - b[i]) / ((j - i) * cycle) for i in range(len(b)) for j in range(i + 1, len(b))] for b in phases]))
    answer = judged(sum(score_of(b) for b in phases), sum(variance_of(b) for b in phases))
    reach = stats.norm.ppf(0.975) * np.sqrt(answer["variance"])
    low, high = int(np.round((len(within) - reach) / 2)) - 1, int(np.round((len(within) + reach) / 2))
    return dict(name=name, cycle=cycle, values=values.tolist(), slope=float(np.median(within)), low=float(within[low]), high=float(within[high]), **answer)


rng = np.random.default_rng(20250101)


def autoregressive(n, habit, slope=0.0):
    out = [rng.normal()]
    for _ in range(n - 1):
        out.append(habit * out[-1] + rng.normal())
    return np.round(np.array(out) + slope * np.arange(n), 4)


months = np.arange(60)
monthly = np.round(100 + 0.05 * months + 8 * np.sin(months * np.pi / 6) + rng.normal(size=60), 2)
days = np.sort(rng.choice(2000, 30, replace=False)).astype(float) + 45000
result = dict(
    source=f"scipy {scipy.__version__} (theilslopes, rankdata), statsmodels {statsmodels.__version__} (acf); Hamed and Rao 1998; Hirsch, Slack and Smith 1982",
    plain=[
        plain("36 noisy values, slowly rising", np.round(rng.normal(size=36) + 0.03 * np.arange(36), 3)),
        plain("with ties", np.round(rng.normal(size=40) + 0.05 * np.arange(40), 0)),
        plain("irregular days", np.round(rng.normal(size=30) + 0.001 * days, 3), days),
        plain("600 values", np.round(np.cumsum(rng.normal(size=600)), 2)),
        plain("twelve values", np.round(rng.normal(size=12), 2)),
        plain("with a wild value", np.array([1, 2, 3, 4, 5, 600, 7, 8, 9, 10, 11, 12, 13.5])),
    ],
    hamedRao=[
        hamed_rao("no autocorrelation", autoregressive(40, 0)),
        hamed_rao("autocorrelation 0.6", autoregressive(48, 0.6)),
        hamed_rao("autocorrelation 0.8 and a trend", autoregressive(60, 0.8, 0.1)),
        hamed_rao("alternating", autoregressive(40, -0.5)),
        hamed_rao("with ties", np.round(autoregressive(50, 0.6))),
    ],
    seasonal=[seasonal("five years of months", monthly, 12), seasonal("quarters with ties", np.round(rng.normal(10, 2, 32) + np.tile([0, 3, -2, 1], 8)), 4)],
)
print(json.dumps(result))
