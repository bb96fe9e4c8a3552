# Changes between two rounds and their standard errors, with R's survey package: change.json from samples.csv, which this
# script makes. A panel keeps its PSUs, with and without a finite population; a rotation replaces half; a fresh sample all.
# Where PSUs are the same, or none is, R takes the variance from both rounds stacked. Of a rotation it gives the variances
# round by round, and the covariance of scores of shared PSUs over the strata. Degrees of freedom are those of both rounds
# stacked: of a domain, of what lies in it.
suppressPackageStartupMessages(library(survey))
library(jsonlite)
options(survey.lonely.psu = "fail", digits = 15)
set.seed(20260411, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

strata <- c("north", "south", "hills")
per_stratum <- c(6, 5, 7)
population <- c(north = 40, south = 30, hills = 60)
kept <- list(panel = 1, "panel-fpc" = 1, rotation = 0.5, fresh = 0)

round_of <- function(round, psus, level) {
  do.call(rbind, lapply(seq_len(nrow(psus)), function(i) {
    n <- 4 + (i + round) %% 3
    x <- round(exp(rnorm(n, 4, 0.3)))
    y <- round(psus$effect[i] * x * level * exp(rnorm(n, 0, 0.25)), 2)
    data.frame(round, stratum = psus$stratum[i], psu = psus$psu[i], urban = rep_len(c(1, 0, 0, 1, 1), n + i)[i + seq_len(n)],
               w = round(population[[psus$stratum[i]]] / sum(psus$stratum == psus$stratum[i]) * (1 + (seq_len(n) + i) %% 4 / 2), 4),
               y, x)
  }))
}
sample_of <- function(scenario) {
  share <- kept[[scenario]]
  drawn <- function() data.frame(stratum = rep(strata, per_stratum), psu = unlist(lapply(per_stratum, seq_len)),
                                 effect = exp(rnorm(sum(per_stratum), 0, 0.4)))
  first <- drawn()
  second <- first
  replaced <- second$psu > share * per_stratum[match(second$stratum, strata)]
  second$effect[replaced] <- drawn()$effect[replaced]
  second$psu[replaced] <- second$psu[replaced] + 100
  cbind(scenario, rbind(round_of(1, first, 1), round_of(2, second, 1.15)))
}
samples <- do.call(rbind, lapply(names(kept), sample_of))
write.csv(samples, "samples.csv", row.names = FALSE, quote = FALSE)
samples <- read.csv("samples.csv")
samples$N <- population[samples$stratum]

design_of <- function(data, scenario) {
  fpc <- if (scenario == "panel-fpc") ~N
  if (scenario == "fresh")
    svydesign(ids = ~psu, strata = ~interaction(stratum, round), weights = ~w, data = data, nest = TRUE)
  else svydesign(ids = ~psu, strata = ~stratum, weights = ~w, fpc = fpc, data = data, nest = TRUE)
}

# Estimates of one round and the scores that they are linear in, so that PSUs met in both rounds can be laid side by side.
estimators <- list(
  total = function(d) list(value = sum(d$w * d$y), score = d$w * d$y),
  mean = function(d) { m <- sum(d$w * d$y) / sum(d$w); list(value = m, score = d$w * (d$y - m) / sum(d$w)) },
  ratio = function(d) { r <- sum(d$w * d$y) / sum(d$w * d$x); list(value = r, score = d$w * (d$y - r * d$x) / sum(d$w * d$x)) },
  "urban-total" = function(d) list(value = sum(d$w * d$y * d$urban), score = d$w * d$y * d$urban),
  "urban-mean" = function(d) {
    m <- sum(d$w * d$y * d$urban) / sum(d$w * d$urban)
    list(value = m, score = d$w * (d$y - m) * d$urban / sum(d$w * d$urban))
  },
  "hills-mean" = function(d) {
    here <- d$stratum == "hills"
    m <- sum((d$w * d$y)[here]) / sum(d$w[here])
    list(value = m, score = d$w * (d$y - m) * here / sum(d$w[here]))
  }
)
within <- function(design, name) {
  if (startsWith(name, "urban")) design <- subset(design, urban == 1)
  if (startsWith(name, "hills")) design <- subset(design, stratum == "hills")
  design
}

stacked <- function(data, scenario, name) {
  design <- within(design_of(data, scenario), name)
  by <- switch(sub("(urban|hills)-", "", name),
    total = svyby(~y, ~round, design, svytotal, covmat = TRUE),
    mean = svyby(~y, ~round, design, svymean, covmat = TRUE),
    ratio = svyby(~y, ~round, denominator = ~x, design, svyratio, covmat = TRUE))
  list(values = unname(coef(by)), covariance = unname(vcov(by)))
}

by_hand <- function(data, name) {
  rounds <- lapply(1:2, function(r) data[data$round == r, ])
  told <- lapply(rounds, estimators[[name]])
  own <- lapply(1:2, function(r) {
    scores <- cbind(rounds[[r]], z = told[[r]]$score)
    as.numeric(vcov(svytotal(~z, svydesign(ids = ~psu, strata = ~stratum, weights = ~1, data = scores, nest = TRUE))))
  })
  sums <- lapply(1:2, function(r) aggregate(list(z = told[[r]]$score), rounds[[r]][c("stratum", "psu")], sum))
  shared <- merge(sums[[1]], sums[[2]], by = c("stratum", "psu"))
  both <- svydesign(ids = ~psu, strata = ~stratum, weights = ~1, data = shared, nest = TRUE)
  shared_cov <- vcov(svytotal(~z.x + z.y, both))[1, 2]
  list(values = sapply(told, `[[`, "value"), covariance = matrix(c(own[[1]], shared_cov, shared_cov, own[[2]]), 2))
}

psus_in <- function(data, r) unique(data[data$round == r, c("stratum", "psu")])
answer <- function(scenario, name) {
  data <- samples[samples$scenario == scenario, ]
  told <- if (scenario == "rotation") by_hand(data, name) else stacked(data, scenario, name)
  difference <- svycontrast(structure(told$values, names = c("a", "b"), var = told$covariance, class = "svystat"), c(a = -1, b = 1))
  ratio <- svycontrast(structure(told$values, names = c("a", "b"), var = told$covariance, class = "svystat"), quote(b / a))
  list(scenario = scenario, estimate = name, before = told$values[1], after = told$values[2],
       covariance = if (scenario == "fresh") 0 else told$covariance[1, 2],
       difference = as.numeric(coef(difference)), differenceSe = as.numeric(SE(difference)),
       ratio = as.numeric(coef(ratio)), ratioSe = as.numeric(SE(ratio)),
       df = degf(within(design_of(data, scenario), name)),
       shared = nrow(merge(psus_in(data, 1), psus_in(data, 2))))
}
cases <- do.call(c, lapply(names(kept), function(s) lapply(names(estimators), function(e) answer(s, e))))
output <- list(written_by = "change.R", R = R.version.string, survey = as.character(packageVersion("survey")), cases = cases)
file <- c(commandArgs(TRUE), "change.json")[1]
writeLines(toJSON(output, auto_unbox = TRUE, digits = NA, pretty = TRUE), file)
