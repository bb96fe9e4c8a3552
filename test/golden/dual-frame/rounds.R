# Writes rounds.json and samples of two rounds: dual-frame totals by country, and what changed between the rounds, by R's survey package.
# Run here: Rscript rounds.R
suppressMessages(library(survey))
library(jsonlite)
set.seed(20261128)
countries <- c("RU", "KZ", "DE")

# PSUs of a stratum share a level, which lasts from one round to the next.
draw <- function(strata, psus, rows, mean, weight, level, name) {
  d <- expand.grid(row = seq_len(rows), psu = seq_len(psus), stratum = seq_len(strata))
  at <- (d$stratum - 1) * psus + d$psu
  d$psu <- paste0(name, d$stratum, "p", d$psu)
  d$country <- sample(countries, nrow(d), TRUE, c(0.6, 0.3, 0.1))
  d$overlap <- rbinom(nrow(d), 1, ifelse(at %% 2 == 0, 0.7, 0.4) * ifelse(d$country == "DE", 0.6, 1))
  d$y <- round(mean * exp(level[at] + rnorm(nrow(d), 0, 0.5)) * (1 + 0.3 * d$overlap), 2)
  d$weight <- round(weight * (0.8 + 0.4 * runif(nrow(d))), 3)
  d[, c("stratum", "psu", "weight", "country", "overlap", "y")]
}
lasting <- rnorm(24, 0, 0.4)
rounds <- list(
  list(homes = draw(4, 6, 9, 100, 20, lasting, "s"), road = draw(3, 8, 7, 115, 15, rnorm(24, 0, 0.3), "t")),
  list(homes = draw(4, 6, 9, 120, 21, lasting + rnorm(24, 0, 0.1), "s"), road = draw(3, 8, 7, 130, 15, rnorm(24, 0, 0.3), "u"))
)
for (r in 1:2) for (study in c("homes", "road"))
  write.csv(rounds[[r]][[study]], paste0("round-", r, "-", study, ".csv"), row.names = FALSE, quote = FALSE)

designed <- function(d) svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = d)

# A domain keeps every PSU: zeros outside it.
pieces <- function(d, domain) {
  inside <- domain == "all" | d$country == domain
  d$own <- d$y * (1 - d$overlap) * inside
  d$both <- d$y * d$overlap * inside
  design <- designed(d)
  t <- svytotal(~own + both, design)
  list(y = as.vector(coef(t)), v = unname(vcov(t)), df = degf(subset(design, inside)))
}
combined <- function(a, b, ca, cb) {
  va <- as.vector(t(ca) %*% a$v %*% ca)
  vb <- as.vector(t(cb) %*% b$v %*% cb)
  list(total = sum(ca * a$y) + sum(cb * b$y), variance = va + vb, df = (va + vb)^2 / (va^2 / a$df + vb^2 / b$df))
}
shareOf <- function(r) {
  a <- pieces(rounds[[r]]$homes, "all")
  b <- pieces(rounds[[r]]$road, "all")
  (b$v[2, 2] + b$v[1, 2] - a$v[1, 2]) / (a$v[2, 2] + b$v[2, 2])
}
theta <- c(shareOf(1), shareOf(2))
byDomain <- function(r, domain) {
  a <- pieces(rounds[[r]]$homes, domain)
  b <- pieces(rounds[[r]]$road, domain)
  list(both = combined(a, b, c(1, theta[r]), c(1, 1 - theta[r])),
       screened = combined(a, b, c(1, 1), c(1, 0)),
       check = combined(a, b, c(0, 1), c(0, -1)))
}

# Both rounds stacked: villages are the same; shifts are others, or (`stay`) the same ones once more.
stackedOf <- function(study, domain, times, share, stay) {
  do.call(rbind, lapply(1:2, function(r) {
    d <- rounds[[r]][[study]]
    inside <- domain == "all" | d$country == domain
    d$z <- times[r] * d$y * inside * ifelse(d$overlap == 1, share[r], 1)
    if (study == "road" && !stay) d$stratum <- paste(r, d$stratum)
    if (study == "road" && stay) d$psu <- sub("^u", "t", d$psu)
    d$inside <- inside
    d
  }))
}
# Of times[1] x the total before + times[2] x the total after.
varianceOf <- function(domain, share, times, stay) {
  parts <- list(homes = share, road = 1 - share)
  v <- sapply(names(parts), function(study)
    as.vector(vcov(svytotal(~z, designed(stackedOf(study, domain, times, parts[[study]], stay))))))
  df <- sapply(names(parts), function(study) {
    design <- designed(stackedOf(study, domain, times, parts[[study]], stay))
    degf(subset(design, inside))
  })
  list(variance = sum(v), df = sum(v)^2 / sum(v^2 / df))
}
change <- function(domain, share, name, stay) {
  first <- byDomain(1, domain)[[name]]
  second <- byDomain(2, domain)[[name]]
  ratio <- second$total / first$total
  of <- varianceOf(domain, share, c(-1, 1), stay)
  list(difference = second$total - first$total, variance = of$variance, df = of$df, ratio = ratio,
       ratioVariance = varianceOf(domain, share, c(-ratio, 1) / first$total, stay)$variance,
       covariance = (first$variance + second$variance - of$variance) / 2)
}
domains <- c("all", countries)
each <- function(f) setNames(lapply(domains, f), domains)
changes <- function(stay) each(function(d) {
  list(both = change(d, theta, "both", stay), screened = change(d, c(1, 1), "screened", stay))
})
write(toJSON(list(
  survey = as.character(packageVersion("survey")), r = R.version.string, theta = theta,
  rounds = list(each(function(d) byDomain(1, d)), each(function(d) byDomain(2, d))),
  change = changes(FALSE), changeOfPanels = changes(TRUE)
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "rounds.json")
