# Registrants post-stratified to a known stock by country, sex and age, in R's survey, and writes calibrated.json with the
# registrants that it is of. Run in this folder: Rscript calibrated.R
suppressMessages({ library(survey); library(jsonlite) })

set.seed(20252)
ages <- c("15_24", "25_39", "40_64")
cells <- expand.grid(country = c("RU", "DE"), sex = c("female", "male"), age = ages, stringsAsFactors = FALSE)
cells$n <- c(31, 14, 40, 17, 52, 23, 66, 19, 21, 12, 28, 11)
cells$people <- c(41000, 1800, 90000, 2100, 130000, 3900, 260000, 4700, 60000, 2500, 99000, 2600)
registrants <- cells[rep(seq_len(nrow(cells)), cells$n), c("country", "sex", "age")]
registrants$education <- sample(c("3", "6", "7"), nrow(registrants), replace = TRUE, prob = c(0.5, 0.3, 0.2))
registrants$sends <- ifelse(runif(nrow(registrants)) < 0.7, "yes", "no")
registrants$cell <- with(registrants, paste(country, sex, age))
design <- svydesign(ids = ~1, weights = ~1, data = registrants)
stock <- data.frame(cell = with(cells, paste(country, sex, age)), Freq = cells$people)
calibrated <- postStratify(design, ~cell, stock)
total <- function(by) { t <- svytotal(as.formula(paste0("~", by)), calibrated); as.list(setNames(as.numeric(coef(t)), sub(by, "", names(coef(t))))) }
write(toJSON(list(
  writer = paste("R", getRversion(), "survey", packageVersion("survey")),
  stock = cells[, c("country", "sex", "age", "people")],
  registrants = registrants[, c("country", "sex", "age", "education", "sends")],
  weights = as.numeric(weights(calibrated)),
  education = total("education"), sends = total("sends"), sex = total("sex"), country = total("country")
), auto_unbox = TRUE, digits = NA), "calibrated.json")
