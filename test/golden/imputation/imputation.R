# Writes imputation.json: what R makes of the sample in ../weighting/sample.csv when some amounts lack.
# Run here: Rscript imputation.R
suppressMessages({library(survey); library(mice); library(mitools)})
library(jsonlite)

d <- read.csv("../weighting/sample.csv", colClasses = c(region = "factor", sex = "factor", education = "factor"))
d <- d[d$receives == 1, ]
set.seed(11)
d$lacks <- runif(nrow(d)) < ifelse(d$region == "north", 0.25, 0.1)
d$at <- runif(nrow(d))
known <- which(!d$lacks)
lacking <- which(d$lacks)

# Hot deck in classes region x sex, then region, then all; donors in the order of their amounts, drawn by weight.
classes <- list(paste(d$region, d$sex), as.character(d$region), rep("", nrow(d)))
minimum <- 6
donorOf <- function(w) {
  sapply(lacking, function(k) {
    for (class in classes) {
      own <- known[class[known] == class[k]]
      if (length(own) < minimum) next
      own <- own[order(d$amount[own], own)]
      own <- own[w[own] > 0]
      if (length(own) == 0) next
      upto <- cumsum(w[own])
      return(own[findInterval(d$at[k] * upto[length(upto)], upto) + 1])
    }
    NA
  })
}
depthOf <- function(k) {
  sizes <- sapply(classes, function(class) sum(class[known] == class[k]))
  3 - which(sizes >= minimum)[1]
}
imputedTotal <- function(w, data) {
  y <- d$amount
  y[lacking] <- d$amount[donorOf(w)]
  sum(w * y)
}

design <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = d, nest = TRUE)
set.seed(5)
boot <- as.svrepdesign(design, type = "subbootstrap", replicates = 80)
reimputed <- withReplicates(boot, imputedTotal)

# Predictive mean matching in logs: one nearest donor, so that nothing is left to chance.
x <- model.matrix(~ region + education + age, d)[, -1]
y <- log1p(d$amount)
matched <- mice.impute.pmm(ifelse(d$lacks, NA, y), !d$lacks, x, donors = 1L, matchtype = 0L)
weighted <- lm(y ~ region + education + age, data = d, weights = weight, subset = !lacks)

# Rubin's rule.
q <- c(512.3, 498.1, 530.9, 505.5, 517)
u <- c(310.2, 295.7, 333.3, 301.9, 320.4)
pooled <- pool.scalar(q, u, n = 38, k = 1)
combined <- MIcombine(as.list(q), as.list(u), df.complete = 37)

write_json(list(
  versions = list(R = paste(R.version$major, R.version$minor, sep = "."),
    survey = as.character(packageVersion("survey")), mice = as.character(packageVersion("mice")),
    mitools = as.character(packageVersion("mitools"))),
  minimumDonors = minimum,
  rows = lapply(seq_len(nrow(d)), function(k) as.list(d[k, c("household", "stratum", "psu", "region", "sex",
    "education", "age", "weight", "amount", "lacks", "at")])),
  hotDeck = list(donor = donorOf(d$weight) - 1, depth = sapply(lacking, depthOf),
    total = imputedTotal(d$weight)),
  replicates = list(multipliers = unname(as.matrix(weights(boot, "replication"))), scale = boot$scale,
    total = as.vector(reimputed), se = as.vector(SE(reimputed))),
  matching = list(nearest = as.vector(matched), predicted = unname(predict(weighted, d))),
  rubin = list(estimates = q, variances = u, df = 37, estimate = pooled$qbar, variance = pooled$t,
    pooledDf = pooled$df, mitools = list(estimate = as.vector(coef(combined)), variance = as.vector(vcov(combined)),
    df = combined$df, missinfo = as.vector(combined$missinfo)))
), "imputation.json", auto_unbox = TRUE, digits = NA)
