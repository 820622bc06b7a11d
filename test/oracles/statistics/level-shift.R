# Breaks in the mean, for test/statistics/level-shift.test.ts: Rscript level-shift.R > level-shift.json
suppressMessages(library(strucchange)); library(jsonlite)
set.seed(3)
case <- function(name, y) {
  y <- as.numeric(y)
  one <- breakpoints(y ~ 1, h = 6, breaks = 1)
  f <- Fstats(y ~ 1, from = 6, to = length(y) - 6)
  list(name = unbox(name), values = y, break_after = unbox(one$breakpoints), squares = unbox(sum(residuals(one, breaks = 1)^2)), f = unbox(max(f$Fstats)))
}
cat(toJSON(list(
  source = unbox(paste("strucchange", packageVersion("strucchange"), "of R", getRversion(), ": breakpoints, Fstats")),
  cases = list(case("Nile: the dam of 1898", Nile), case("a step of three deviations", round(rnorm(36) + rep(c(0, 3), c(20, 16)), 3)),
               case("a step down near the end", round(rnorm(30) - rep(c(0, 4), c(24, 6)), 3)), case("noise", round(rnorm(36), 3)))
), digits = NA), "\n")
