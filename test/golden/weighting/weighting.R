# Writes sample.csv (a small invented survey) and weighting.json (what R's survey package makes of it).
# Run here: Rscript weighting.R
suppressMessages(library(survey))
library(jsonlite)

set.seed(20240501)
psus <- data.frame(psu = sprintf("P%02d", 1:48), stratum = rep(sprintf("S%d", 1:6), times = c(4, 6, 8, 10, 8, 12)))
psus$fpc <- c(S1 = 20, S2 = 31, S3 = 40, S4 = 52, S5 = 64, S6 = 75)[psus$stratum]
psus$region <- c("north", "south", "west")[1 + (as.integer(factor(psus$stratum)) - 1) %/% 2]
d <- psus[rep(1:48, times = 6 + (1:48) %% 5), ]
n <- nrow(d)
d$household <- 1:n
d$sex <- sample(c("F", "M"), n, TRUE)
d$education <- sample(c("none", "primary", "secondary", "tertiary"), n, TRUE, c(2, 4, 5, 2))
d$age <- sample(18:80, n, TRUE)
d$weight <- round(20 + 60 * runif(n), 3)
d$receives <- rbinom(n, 1, 0.4)
d$amount <- ifelse(d$receives == 1, round(exp(rnorm(n, 5.5, 1.2)), 2), 0)
d$fee <- round(d$amount * runif(n, 0.01, 0.09), 2)
write.csv(d[, c("household", "stratum", "psu", "fpc", "region", "weight", "sex", "education", "age", "receives", "amount", "fee")],
  "sample.csv", row.names = FALSE, quote = FALSE)

base <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = d)
withfpc <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, fpc = ~fpc, data = d)
describe <- function(design) {
  by <- svyby(~amount, ~region, design, svytotal)
  list(
    weights = unname(weights(design)),
    total = list(estimate = unname(coef(svytotal(~amount, design))), se = unname(SE(svytotal(~amount, design))[1])),
    mean = list(estimate = unname(coef(svymean(~receives, design))), se = unname(SE(svymean(~receives, design))[1])),
    byRegion = list(level = as.character(by$region), estimate = by$amount, se = by$se)
  )
}

# Populations near the weighted sample, so that every adjustment has something to do and a solution.
jitter <- function(table) { table$Freq <- round(table$Freq * (1 + 0.12 * sin(seq_along(table$Freq)))); table }
margin <- function(formula) jitter(as.data.frame(svytable(formula, base)))
sex <- margin(~sex)
total <- sum(sex$Freq)
to <- function(table) { table$Freq <- table$Freq * total / sum(table$Freq); table }
education <- to(margin(~education))
regionSex <- margin(~ region + sex)
regionSex <- do.call(rbind, lapply(split(regionSex, regionSex$sex), function(part) {
  part$Freq <- part$Freq * sex$Freq[sex$sex == part$sex[1]] / sum(part$Freq); part }))
sexEducation <- margin(~ sex + education)

totals <- function(formula, nudge = 0.06) {
  mm <- model.matrix(formula, d)
  t <- colSums(mm * d$weight)
  t * (1 + nudge * cos(seq_along(t)))
}
calibrated <- function(formula, ..., nudge = 0.06, design = base) {
  population <- totals(formula, nudge)
  c(list(formula = deparse(formula), population = as.list(population)),
    describe(calibrate(design, formula, population, ...)))
}
tight <- list(maxit = 200, epsilon = 1e-12)

# Kokic-Bell cutoff by root finding on its definition.
D <- (d$weight - 1) * d$amount
Q <- uniroot(function(q) q - sum(pmax(D - q, 0)), c(0, sum(D)), tol = 1e-9)$root
K <- Q / (d$weight - 1)
d$cut <- ifelse(d$amount > K, d$amount / d$weight + (1 - 1 / d$weight) * K, d$amount)
winsor <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = d)

out <- list(
  writtenBy = list(R = R.version.string, survey = as.character(packageVersion("survey"))),
  populations = list(sex = sex, education = education, regionSex = regionSex, sexEducation = sexEducation),
  poststratify = describe(postStratify(base, ~ sex + education, sexEducation)),
  poststratifyFpc = describe(postStratify(withfpc, ~ sex + education, sexEducation)),
  rake = describe(rake(base, list(~sex, ~education), list(sex, education), tight)),
  rakeTwoWay = describe(rake(base, list(~education, ~ region + sex), list(education, regionSex), tight)),
  poststratifyThenRake = describe(rake(postStratify(base, ~ sex + education, sexEducation),
    list(~sex, ~education), list(sex, education), tight)),
  linear = calibrated(~ sex + education + region),
  linearFpc = calibrated(~ sex + education + region, design = withfpc),
  numeric = calibrated(~ sex + age),
  interaction = calibrated(~ sex * region + age),
  noIntercept = calibrated(~ 0 + education + sex),
  raking = calibrated(~ sex + education + region, calfun = "raking", epsilon = 1e-11),
  logit = calibrated(~ sex + education + region, calfun = "logit", bounds = c(0.5, 1.7), epsilon = 1e-11),
  bounded = calibrated(~ sex + education + age, bounds = c(0.87, 1.32), epsilon = 1e-11, nudge = 0.04),
  boundedRaking = calibrated(~ sex + education + age, calfun = "raking", bounds = c(0.87, 1.32), epsilon = 1e-11, nudge = 0.04),
  trim = unname(weights(trimWeights(base, upper = 70, lower = 25))),
  trimStrict = unname(weights(trimWeights(base, upper = 70, lower = 25, strict = TRUE))),
  winsorised = list(cutoff = Q, cutUnits = sum(d$amount > K), values = d$cut,
    total = unname(coef(svytotal(~cut, winsor))), se = unname(SE(svytotal(~cut, winsor))[1]),
    raw = unname(coef(svytotal(~amount, winsor)))),
  kishDeff = n * sum(d$weight^2) / sum(d$weight)^2,
  columns = lapply(list("~sex+education", "~sex*region", "~0+region+sex", "~sex:region", "~age*sex", "~(sex+age):region", "~sex+region+education+sex:education-region"),
    function(f) list(formula = f, names = colnames(model.matrix(as.formula(f), d))))
)
write_json(out, "weighting.json", digits = NA, auto_unbox = TRUE, pretty = TRUE)
