# Normal and t probabilities and quantiles for test/statistics/distributions.test.ts.
# Rscript distributions.R > distributions.json
library(jsonlite)
degrees <- c(1, 2, 3, 4, 4.5, 7.77, 14.2, 33, 100, 598.3)
x <- c(-40, -8, -3.3, -1.2, -0.3, 0.01, 0.7, 1.96, 6, 20)
p <- c(1e-6, 0.005, 0.025, 0.05, 0.25, 0.4, 0.5, 0.77, 0.9, 0.95, 0.995, 0.9999)
z <- c(-37, -12, -8, -5, -3.3, -1.959963984540054, -0.5, -1e-6, 0, 0.1, 1, 2.326, 4, 6)
t <- expand.grid(degrees = degrees, x = x); t$p <- pt(t$x, t$degrees)
q <- expand.grid(degrees = degrees, p = p); q$x <- qt(q$p, q$degrees)
cat(toJSON(list(
  source = unbox(paste("stats", getRversion(), "of R: pnorm, qnorm, pt, qt")),
  normal = data.frame(x = z, p = pnorm(z)),
  normalQuantiles = data.frame(p = p, x = qnorm(p)),
  student = t, studentQuantiles = q
), digits = NA, dataframe = "values"), "\n")
