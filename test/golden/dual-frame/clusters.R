# Writes clusters.json and two samples: dual-frame estimators from strata and PSUs, by R's survey package.
# Run here: Rscript clusters.R
suppressMessages(library(survey))
library(jsonlite)
set.seed(20260911)

# PSUs of a stratum share a level, and in half of them more units are in both frames.
draw <- function(strata, psus, rows, mean, weight) {
  d <- expand.grid(row = seq_len(rows), psu = seq_len(psus), stratum = seq_len(strata))
  level <- rnorm(strata * psus, 0, 0.3)
  at <- (d$stratum - 1) * psus + d$psu
  d$psu <- paste0("s", d$stratum, "p", d$psu)
  d$overlap <- rbinom(nrow(d), 1, ifelse(at %% 2 == 0, 0.7, 0.4))
  d$y <- round(mean * exp(level[at] + rnorm(nrow(d), 0, 0.5)) * (1 + 0.3 * d$overlap), 2)
  d$weight <- round(weight * (0.8 + 0.4 * runif(nrow(d))), 3)
  d[, c("stratum", "psu", "weight", "overlap", "y")]
}
A <- draw(4, 6, 9, 100, 20)
B <- draw(3, 8, 7, 115, 15)
write.csv(A, "clusters-a.csv", row.names = FALSE, quote = FALSE)
write.csv(B, "clusters-b.csv", row.names = FALSE, quote = FALSE)

pieces <- function(d) {
  d$own <- d$y * (1 - d$overlap)
  d$both <- d$y * d$overlap
  design <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = d)
  t <- svytotal(~own + both + overlap, design)
  list(y = as.vector(coef(t)), v = unname(vcov(t)), df = degf(design))
}
a <- pieces(A)
b <- pieces(B)
y <- c(a$y, b$y)
v <- rbind(cbind(a$v, matrix(0, 3, 3)), cbind(matrix(0, 3, 3), b$v))
of <- function(c) list(total = sum(c * y), variance = as.vector(t(c) %*% v %*% c))
hartley <- function(theta) of(c(1, theta, 0, 1, 1 - theta, 0))
theta <- (b$v[2, 2] + b$v[1, 2] - a$v[1, 2]) / (a$v[2, 2] + b$v[2, 2])
# Of all sums base + beta1 d1 + beta2 d2, the one of smallest variance.
base <- c(1, 0, 0, 1, 1, 0)
d <- cbind(c(0, 1, 0, 0, -1, 0), c(0, 0, 1, 0, 0, -1))
betas <- -solve(t(d) %*% v %*% d, t(d) %*% v %*% base)
ha <- as.vector(c(1, theta, 0) %*% a$v %*% c(1, theta, 0))
hb <- as.vector(c(1, 1 - theta, 0) %*% b$v %*% c(1, 1 - theta, 0))
write(toJSON(list(
  survey = as.character(packageVersion("survey")), r = R.version.string,
  a = list(totals = a$y, covariance = c(a$v), df = a$df), b = list(totals = b$y, covariance = c(b$v), df = b$df),
  hartley = c(hartley(theta), theta = theta, df = (ha + hb)^2 / (ha^2 / a$df + hb^2 / b$df)),
  half = hartley(0.5), screening = hartley(1),
  fullerBurmeister = c(of(base + as.vector(d %*% betas)), list(betas = as.vector(betas))),
  check = of(c(0, 1, 0, 0, -1, 0))
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "clusters.json")
