# Kendall's tau, its exact and normal p, for test/statistics/trend-test.test.ts: the Mann-Kendall test is Kendall's test against time.
# Rscript kendall.R > kendall.json
library(jsonlite)
set.seed(42)
case <- function(name, values, times = seq_along(values) - 1) {
  n <- length(values)
  exact <- n <= 10 && !any(duplicated(values)) && !any(duplicated(times))
  # For the normal p, stats::cor.test takes the variance of Kendall (1975) with ties of both columns, and the continuity correction.
  test <- suppressWarnings(cor.test(times, values, method = "kendall", exact = exact, continuity = TRUE))
  list(name = unbox(name), times = times, values = values, tau = unbox(unname(test$estimate)), p = unbox(test$p.value),
       z = unbox(if (exact) NA else unname(test$statistic)))
}
cases <- list(
  case("Nile, 1871 to 1970 (Cobb 1978)", as.numeric(Nile)),
  case("level of Lake Huron, 1875 to 1972 (Brockwell and Davis 1991)", as.numeric(LakeHuron)),
  case("annual precipitation of cities, no series at all", as.numeric(precip)[1:40]),
  case("counts with many ties", rpois(36, 2)),
  case("counts with many ties, rising", rpois(24, 1 + (1:24) / 6)),
  case("two values only", rep(c(0, 1), length.out = 20)),
  case("five values, rising but one", c(3, 5, 4, 8, 9)),
  case("ten values, no ties", round(rnorm(10) + (1:10) / 5, 4)),
  case("ten values with a tie", c(1, 2, 2, 3, 5, 4, 7, 8, 6, 9)),
  case("eleven values, no ties", round(rnorm(11), 4)),
  case("irregular times", round(rnorm(30), 3), sort(sample(1:400, 30))),
  case("several values a time", round(rnorm(30), 1), sort(sample(1:12, 30, replace = TRUE)))
)
exact <- lapply(3:10, function(n) {
  s <- seq(n * (n - 1) / 2, 0, by = -2)
  # pkendall of R's C code by way of cor.test on a column with so many inversions.
  p <- sapply(s, function(score) {
    falls <- (n * (n - 1) / 2 - score) / 2
    order <- integer(0); left <- falls
    for (k in 1:n) { add <- min(left, k - 1); order <- append(order, k, after = length(order) - add); left <- left - add }
    cor.test(1:n, order(order), method = "kendall", exact = TRUE)$p.value
  })
  list(n = unbox(n), score = s, p = p)
})
cat(toJSON(list(source = unbox(paste("stats", getRversion(), "of R: cor.test, method kendall; series of its package datasets")), cases = cases, exact = exact), digits = NA, na = "null"), "\n")
