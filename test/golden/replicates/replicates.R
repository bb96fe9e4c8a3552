# Writes replicates.json: what R's survey package makes of the sample in ../weighting/sample.csv by replicates.
# Run here: Rscript replicates.R
suppressMessages(library(survey))
library(jsonlite)
options(warn = -1)

d <- read.csv("../weighting/sample.csv", colClasses = c(sex = "factor", education = "factor"))
base <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = d)
withfpc <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, fpc = ~fpc, data = d)
flat <- svydesign(ids = ~psu, weights = ~weight, data = d)
populations <- fromJSON("../weighting/weighting.json")$populations
tight <- list(maxit = 200, epsilon = 1e-12)
rnd <- function(x) unname(as.vector(x))

describe <- function(r) {
  by <- svyby(~amount, ~region, r, svytotal)
  q <- svyquantile(~age, r, c(0.25, 0.5), interval.type = "quantile", qrule = "math")
  list(
    type = r$type, scale = r$scale, rscales = rnd(r$rscales), count = length(r$rscales), df = degf(r),
    total = list(estimate = rnd(coef(svytotal(~amount, r))), se = rnd(SE(svytotal(~amount, r)))),
    mean = list(estimate = rnd(coef(svymean(~receives, r))), se = rnd(SE(svymean(~receives, r)))),
    ratio = list(estimate = rnd(coef(svyratio(~fee, ~amount, r))), se = rnd(SE(svyratio(~fee, ~amount, r)))),
    quantile = list(p = c(0.25, 0.5), estimate = rnd(coef(q)), se = rnd(SE(q))),
    byRegion = list(level = as.character(by$region), estimate = by$amount, se = by$se,
      df = sapply(as.character(by$region), function(l) degf(subset(r, region == l))))
  )
}
counts <- function(r, per) {
  w <- r$repweights$weights
  if (per) { n <- table(d$stratum[!duplicated(d$psu)])[d$stratum[!duplicated(d$psu)]]; w <- w * as.vector((n - 1) / n) }
  round(w)
}
set.seed(7)
boot <- as.svrepdesign(base, type = "bootstrap", replicates = 60)
bootfpc <- as.svrepdesign(withfpc, type = "bootstrap", replicates = 60)
sub <- as.svrepdesign(base, type = "subbootstrap", replicates = 60)
jkn <- as.svrepdesign(base, type = "JKn")
given <- matrix(as.vector(weights(as.svrepdesign(base, type = "BRR", compress = FALSE), "analysis")), nrow = nrow(d))
asgiven <- function(...) svrepdesign(data = d, weights = ~weight, repweights = given, combined.weights = TRUE, ...)

lonely <- d[!(d$stratum == "S1" & d$psu != "P01"), ]
lonelyDesign <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = lonely)
lonelyTotal <- function(policy) {
  options(survey.lonely.psu = policy)
  r <- as.svrepdesign(lonelyDesign, type = "JKn")
  list(policy = policy, se = rnd(SE(svytotal(~amount, r))), scale = r$scale, count = length(r$rscales), df = degf(r))
}
pairs <- d[d$psu %in% unlist(lapply(split(unique(d[, c("psu", "stratum")]), ~stratum), function(s) s$psu[1:2])), ]
pairsDesign <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = pairs)
calibratedTotals <- colSums(model.matrix(~ sex + education, d) * d$weight) * c(1.02, 0.99, 1.03, 1.01, 0.98)

out <- list(
  writtenBy = list(R = R.version.string, survey = as.character(packageVersion("survey"))),
  counts = list(bootstrap = counts(boot, FALSE), bootstrapFpc = counts(bootfpc, FALSE), subbootstrap = counts(sub, TRUE)),
  jk1 = describe(as.svrepdesign(flat, type = "JK1")),
  jkn = describe(jkn),
  jknMse = describe(as.svrepdesign(base, type = "JKn", mse = TRUE)),
  jknFpc = describe(as.svrepdesign(withfpc, type = "JKn")),
  bootstrap = describe(boot), bootstrapFpc = describe(bootfpc), subbootstrap = describe(sub),
  subbootstrapMse = { m <- sub; m$mse <- TRUE; describe(m) },
  brr = describe(as.svrepdesign(base, type = "BRR")),
  brrMerged = describe(as.svrepdesign(base, type = "BRR", large = "merge")),
  fay = describe(as.svrepdesign(base, type = "Fay", fay.rho = 0.3)),
  brrPairs = describe(as.svrepdesign(pairsDesign, type = "BRR")),
  given = given,
  givenBrr = describe(asgiven(type = "BRR")),
  givenFay = describe(asgiven(type = "Fay", rho = 0.5)),
  givenBootstrap = describe(asgiven(type = "bootstrap")),
  givenAcs = describe(asgiven(type = "ACS")),
  givenOther = describe(asgiven(type = "other", scale = 0.02, rscales = rep(1:2, length.out = ncol(given)))),
  lonely = lapply(list("remove", "certainty", "average", "adjust"), lonelyTotal),
  poststratified = describe(postStratify(sub, ~ sex + education, populations$sexEducation)),
  jknPoststratified = describe(postStratify(jkn, ~ sex + education, populations$sexEducation)),
  raked = describe(rake(sub, list(~sex, ~education), list(populations$sex, populations$education), tight)),
  jknRaked = describe(rake(jkn, list(~sex, ~education), list(populations$sex, populations$education), tight)),
  calibratedTotals = as.list(calibratedTotals),
  calibrated = describe(calibrate(sub, ~ sex + education, calibratedTotals)),
  calibratedRaking = describe(calibrate(sub, ~ sex + education, calibratedTotals, calfun = "raking", epsilon = 1e-11)),
  hadamard = lapply(c(3, 5, 9, 12, 20, 26, 33, 40, 57, 100), function(n) {
    H <- hadamard(n); list(n = n, order = nrow(H), line = paste(H[min(7, nrow(H)), ], collapse = ""))
  })
)
write_json(out, "replicates.json", digits = NA, auto_unbox = TRUE)
