# Statistics of quality flags, in base R: flags.json. Whipple's and Myers' indices written out from their definitions;
# first digits with chisq.test; the deviation from all others with t.test; the intraclass correlation from aov; adjusted
# p-values from p.adjust; modified z-scores from mad; the share of equal answers by brute force.
library(jsonlite)
set.seed(20260411, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

ages <- sample(0:99, 4000, TRUE, prob = exp(-(0:99) / 40))
heaped <- runif(4000) < 0.15
ages[heaped] <- 5 * round(ages[heaped] / 5)
counts <- tabulate(ages + 1, 121)
at <- function(a) counts[a + 1]
whipple <- 500 * sum(at(seq(25, 60, 5))) / sum(at(23:62))
whipple_p <- chisq.test(c(sum(at(seq(25, 60, 5))), sum(at(23:62)) - sum(at(seq(25, 60, 5)))), p = c(.2, .8))$p.value
blend <- sapply(0:9, function(d) (d + 1) * sum(at(seq(10 + d, 80 + d, 10))) + (9 - d) * sum(at(seq(20 + d, 80 + d, 10))))
myers <- sum(abs(blend / sum(blend) - 0.1)) * 50

amounts <- round(exp(rnorm(500, 6, 1.5)), 2)
digits <- tabulate(as.integer(substr(formatC(amounts, format = "e"), 1, 1)), 9)
benford <- chisq.test(digits, p = log10(1 + 1 / (1:9)))

who <- rep(c("a", "b", "c", "d", "e"), c(12, 25, 18, 30, 11))
minutes <- round(exp(rnorm(length(who), 3.4, 0.3) + c(a = 0, b = 0, c = -0.4, d = 0.05, e = 0)[who]), 1)
y <- log(minutes)
tests <- lapply(sort(unique(who)), function(j) {
  test <- t.test(y[who == j], y[who != j], var.equal = TRUE)
  list(name = j, n = sum(who == j), mean = mean(y[who == j]), others = mean(y[who != j]), t = unname(test$statistic), p = test$p.value)
})
p <- sapply(tests, `[[`, "p")
ms <- summary(aov(y ~ factor(who)))[[1]][["Mean Sq"]]
n <- table(who)
m <- (sum(n) - sum(n^2) / sum(n)) / (length(n) - 1)
icc <- (ms[1] - ms[2]) / (ms[1] + (m - 1) * ms[2])
z <- (y - median(y)) / mad(y, constant = 1) * 0.6745

cells <- 20
answers <- matrix(sample(c(NA, 1, 2, 3), 12 * cells, TRUE, prob = c(.2, .4, .2, .2)), 12)
answers[9, ] <- answers[3, ]
answers[11, ] <- answers[5, ]
answers[11, c(2, 7)] <- 9
share <- function(a, b) {
  either <- !is.na(a) | !is.na(b)
  both <- !is.na(a) & !is.na(b)
  if (sum(both) < 10) NA else sum(a[both] == b[both]) / sum(either)
}
match <- sapply(1:12, function(i) max(sapply(setdiff(1:12, i), function(j) share(answers[i, ], answers[j, ])), na.rm = TRUE))

out <- commandArgs(trailingOnly = TRUE)[1]
write_json(list(
  ages = counts, whipple = whipple, whipple_p = whipple_p, myers = myers, digits = digits,
  benford = unname(benford$statistic), benford_p = benford$p.value, amounts = amounts[1:40],
  first = as.integer(substr(formatC(amounts[1:40], format = "e"), 1, 1)),
  who = who, minutes = minutes, tests = tests, bh = p.adjust(p, "BH"), icc = icc, z = z,
  answers = answers, match = match
), out, auto_unbox = TRUE, digits = NA, na = "null", pretty = FALSE)
