# Public series of R's package datasets, for season.py: Rscript series.R > series.json
library(jsonlite)
cat(toJSON(list(
  source = unbox(paste("datasets", getRversion(), "of R: AirPassengers and UKgas (Box and Jenkins 1976; Durbin and Koopman 2001), Nile (Cobb 1978), nottem (Anderson 1976)")),
  AirPassengers = as.numeric(AirPassengers), UKgas = as.numeric(UKgas), Nile = as.numeric(Nile), nottem = as.numeric(nottem)[1:120]
), digits = NA), "\n")
