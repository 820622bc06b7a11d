# A small public set for accuracy.ts, the last cycle or so of each series held out: Rscript accuracy-series.R > accuracy-series.json
library(jsonlite)
set <- list(
  list("airline passengers", AirPassengers, 12), list("accidental deaths in the USA", USAccDeaths, 12), list("drivers killed or injured in Britain", UKDriverDeaths, 12),
  list("deaths from lung diseases, men", mdeaths, 12), list("deaths from lung diseases, women", fdeaths, 12), list("temperature in Nottingham", nottem, 12),
  list("carbon dioxide at Mauna Loa", co2, 12), list("gas consumption in Britain", UKgas, 4), list("Johnson & Johnson's earnings", JohnsonJohnson, 4),
  list("residents of Australia", austres, 4), list("approval of US presidents, 1950 to 1960", window(presidents, 1950, c(1960, 4)), 4),
  list("flow of the Nile", Nile, 1), list("level of Lake Huron", LakeHuron, 1), list("miles flown by US airlines", airmiles, 1), list("population of the USA by decade", uspop, 1),
  list("sunspots", sunspot.year, 1), list("great discoveries", discoveries, 1), list("lynx trapped", lynx, 1)
)
series <- lapply(set, function(s) {
  y <- round(as.numeric(s[[2]]), 4); y <- y[!is.na(y)]
  held <- if (s[[3]] == 12) 12 else if (s[[3]] == 4) 6 else 6
  n <- length(y)
  list(id = unbox(s[[1]]), p = unbox(c("1" = "YEARLY", "4" = "QUARTERLY", "12" = "MONTHLY")[[as.character(s[[3]])]]), m = unbox(s[[3]]), x = y[seq_len(n - held)], h = y[(n - held + 1):n])
})
cat("[\n", paste(sapply(series, function(s) paste0("  ", toJSON(s, digits = NA))), collapse = ",\n"), "\n]\n", sep = "")
