# Stock of people abroad by capture-recapture, in R, and writes stock.json. Run in this folder: Rscript stock.R
# Share registered among travellers and its design-based standard error: survey. Stock = registrants / share, delta method
# (deltamethod by svycontrast). Chapman (1951) and its variance (Seber 1970) for plain counts; limits: log-normal (Burnham et al. 1987).
# Dependence: Poisson log-linear model of the three cells that are seen, with the log odds ratio of the two lists as an offset
# (Gerritse, van der Heijden and Bakker 2015); the fourth cell is what the model predicts without it.
suppressMessages({ library(survey); library(jsonlite) })

set.seed(20251)
travellers <- do.call(rbind, lapply(1:3, function(h) do.call(rbind, lapply(1:8, function(i) {
  n <- 12
  data.frame(stratum = h, psu = 100 * h + i, weight = 20 * h + i, registered = rbinom(n, 1, 0.1 + 0.05 * h + 0.02 * (i %% 3)))
}))))
design <- svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = travellers, nest = TRUE)
registrants <- 1235
df <- degf(design)
share <- svymean(~registered, design)
p <- as.numeric(coef(share)); se_p <- as.numeric(SE(share))
logit <- svyciprop(~registered, design, method = "logit", df = df)
limits_p <- as.numeric(attr(logit, "ci"))
stock <- svycontrast(share, quote(1235 / registered))
count <- svytotal(~registered, design)

chapman <- function(n1, n2, m) {
  N <- (n1 + 1) * (n2 + 1) / (m + 1) - 1
  V <- (n1 + 1) * (n2 + 1) * (n1 - m) * (n2 - m) / ((m + 1)^2 * (m + 2))
  seen <- n1 + n2 - m; unseen <- N - seen
  C <- exp(qnorm(0.975) * sqrt(log(1 + V / unseen^2)))
  list(n1 = n1, n2 = n2, m = m, stock = N, se = sqrt(V), low = seen + unseen / C, high = seen + unseen * C)
}

dependent <- function(registrants, met, both, ratio) {
  cells <- data.frame(y = c(both, registrants - both, met - both), r = c(1, 1, 0), s = c(1, 0, 1))
  cells$o <- log(ratio) * cells$r * cells$s
  fit <- glm(y ~ r + s, family = poisson, offset = o, data = cells, control = glm.control(epsilon = 1e-10, maxit = 100))
  unseen <- exp(coef(fit)[["(Intercept)"]])
  list(registrants = registrants, met = met, both = both, oddsRatio = ratio, stock = sum(cells$y) + unseen)
}

ratios <- c(0.5, 0.67, 1, 1.5, 2)
write(toJSON(list(
  writer = paste("R", getRversion(), "survey", packageVersion("survey")),
  weighted = list(
    registrants = registrants, share = p, seShare = se_p, lowShare = limits_p[1], highShare = limits_p[2], df = df,
    met = sum(travellers$weight), registered = as.numeric(coef(count)),
    stock = as.numeric(coef(stock)), se = as.numeric(SE(stock)), low = registrants / limits_p[2], high = registrants / limits_p[1]),
  chapman = list(chapman(200, 150, 30), chapman(1235, 288, 57), chapman(60, 35, 12)),
  dependent = c(lapply(ratios, function(r) dependent(200, 150, 30, r)), lapply(ratios, function(r) dependent(1235, 900, 180, r)))
), auto_unbox = TRUE, digits = NA), "stock.json")
