# The theta method of another hand, without season, for test/statistics/forecast.test.ts: Rscript thetaf.R > thetaf.json
suppressMessages(library(forecast)); library(jsonlite)
set.seed(1)
case <- function(name, y) {
  fit <- thetaf(ts(y), h = 4)
  list(name = unbox(name), values = as.numeric(y), point = as.numeric(fit$mean), alpha = unbox(as.numeric(fit$model$alpha)))
}
cat(toJSON(list(
  source = unbox(paste("forecast", packageVersion("forecast"), "of R", getRversion(), ": thetaf; series of its package datasets")),
  cases = list(case("Nile", Nile), case("Lake Huron", LakeHuron), case("annual sunspots, 1900 to 1950", window(sunspot.year, 1900, 1950)),
               case("random walk", round(cumsum(rnorm(60)), 3)), case("noisy rise", round(rnorm(48) * 3 + (1:48) / 2, 3)))
), digits = NA), "\n")
