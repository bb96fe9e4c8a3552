# Weights times a number that each unit tells, from the CSV files of this folder with R's survey package: the people abroad
# of a household, one over their number (so that a household counts once, whomever of them it names), and an answer that
# many did not give. Writes factors.json. Run in this folder: Rscript factors.R
library(survey)
library(jsonlite)
options(survey.lonely.psu = "fail", digits = 17)

round <- fromJSON("round.json")
read <- function(name) read.csv(paste0(name, ".csv"), stringsAsFactors = FALSE, na.strings = "")
frame <- read("frame")
nonresponse <- c("refused", "dont_know", "not_applicable")
rates <- round$exchangeRates
in_period <- rates$month >= substr(round$referencePeriod$start, 1, 7) & rates$month <= substr(round$referencePeriod$end, 1, 7)
average <- tapply(1 / rates$perUsd[in_period], rates$currency[in_period], mean)
average["USD"] <- 1
units <- function(minor, currency) minor / ifelse(currency == "KRW", 1, 100)
dollars <- function(minor, currency) ifelse(minor == 0, 0, units(minor, currency) * unname(average[currency]))

household <- read("household")
household$row <- seq_len(nrow(household))
interviews <- household[household$disposition %in% c("complete", "partial"), ]
hframe <- frame[frame$instrument == "household", ]
at <- match(interviews$psu, hframe$psu)
done <- table(interviews$psu)
interviews$w <- hframe$first_stage_weight[at] * hframe$units[at] / as.vector(done[interviews$psu])
interviews$frame_stratum <- hframe$stratum[at]

senders <- read("household.senders")
senders$unit <- match(senders$parent_row + 1, interviews$row)
senders$cash <- dollars(senders$cash_total, senders$cash_total_currency)
senders$goods <- dollars(senders$goods_value, senders$goods_value_currency)
senders <- senders[!is.na(senders$unit), ]
senders$corridor <- ifelse(senders$country %in% nonresponse, "unknown", paste0(senders$country, "-", round$country))
per_unit <- function(value) {
  sums <- tapply(value, factor(senders$unit, levels = seq_len(nrow(interviews))), sum, na.rm = TRUE)
  ifelse(is.na(sums), 0, as.vector(sums))
}
interviews$cash <- per_unit(senders$cash)
interviews$goods <- per_unit(senders$goods)
interviews$cash_unknown <- per_unit(as.numeric(is.na(senders$cash))) > 0
interviews$goods_unknown <- per_unit(as.numeric(is.na(senders$goods))) > 0
interviews$abroad <- per_unit(rep(1, nrow(senders)))
stopifnot(any(interviews$abroad == 0), any(interviews$abroad > 1), anyNA(interviews$exchange_rate))

rows <- list()
keep <- function(indicator, domain, estimate, se, df, n, deff = NA, limits = estimate + c(-1, 1) * qt(0.975, df) * se, unknown = NA) {
  if (df <= 0 || any(!is.finite(limits))) return(invisible())
  rows[[length(rows) + 1]] <<- list(indicator = indicator, domain = domain, n = n, estimate = estimate, se = se, df = df,
    ciLow = limits[1], ciHigh = limits[2], deff = if (is.finite(deff)) deff, unknownShare = if (is.finite(unknown)) unknown)
}
with_y <- function(d, y) { d$variables$y <- y; d }
people_in <- function(d) length(unique(d$variables$unit))
total <- function(indicator, domain, d, ...) { t <- svytotal(~y, d); keep(indicator, domain, coef(t)[[1]], SE(t)[[1]], degf(d), people_in(d), ...) }
mean_of <- function(indicator, domain, d) {
  m <- svymean(~y, d, deff = TRUE)
  keep(indicator, domain, coef(m)[[1]], SE(m)[[1]], degf(d), people_in(d), deff = deff(m)[[1]])
}
interviews$unit <- seq_len(nrow(interviews))

# Households, each as often as it has people abroad; without any it stands for nobody.
interviews$wf <- interviews$w * interviews$abroad
design <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~wf, data = interviews)
has <- interviews$cash > 0
D <- sort((pmax(interviews$wf, 1) - 1)[has] * interviews$cash[has], decreasing = TRUE)
Q <- uniroot(function(Q) Q - sum(pmax(D - Q, 0)), c(0, sum(D)), tol = 1e-12)$root
above <- D[D > Q]
Q <- sum(above) / (length(above) + 1)
K <- ifelse(interviews$wf > 1, Q / (interviews$wf - 1), Inf)
interviews$cut <- with(interviews, ifelse(cash > K, cash / wf + (1 - 1 / wf) * K, cash))
stopifnot(any(interviews$cash > K))
everywhere <- c(list(list(list(), rep(TRUE, nrow(interviews)))),
  lapply(sort(unique(interviews$region)), function(r) list(list(region = r), interviews$region == r)))
for (where in everywhere) {
  domain <- where[[1]]; inside <- where[[2]] & interviews$abroad > 0
  total("represented", domain, subset(with_y(design, 1), inside))
  total("abroad-cash-total", domain, subset(with_y(design, interviews$cash), inside & has))
  mean_of("abroad-cash-mean", domain, subset(with_y(design, interviews$cash), inside & has & !interviews$cash_unknown))
  total("abroad-cash-total-winsorised", domain, subset(with_y(design, interviews$cut), inside & has))
  d <- subset(with_y(design, interviews$cash), inside & has & !interviews$cash_unknown)
  q <- svyquantile(~y, d, 0.5, interval.type = "mean", qrule = "math")[[1]]
  keep("abroad-cash-median", domain, q[1, "quantile"], q[1, "se"], degf(d), people_in(d), limits = c(q[1, "ci.2.5"], q[1, "ci.97.5"]))
  d <- subset(design, inside & (has | interviews$goods > 0) & !interviews$cash_unknown & !interviews$goods_unknown)
  r <- svyratio(~goods, ~cash, d, deff = TRUE)
  keep("abroad-goods-to-cash", domain, coef(r)[[1]], SE(r)[[1]], degf(d), people_in(d), deff = deff(r)[[1]])
  answered <- !is.na(interviews$urban)
  d <- subset(with_y(design, as.numeric(interviews$urban == "rural")), inside & answered)
  m <- svymean(~y, d, deff = TRUE)
  if (coef(m)[[1]] > 0 && coef(m)[[1]] < 1)
    keep("living-share", c(domain, list(urban = "rural")), coef(m)[[1]], SE(m)[[1]], degf(d), people_in(d), deff = deff(m)[[1]],
      limits = as.vector(confint(svyciprop(~y, d, method = "xlogit", df = degf(d)))))
}

# People abroad, each for one over the people abroad of their household.
people <- cbind(interviews[senders$unit, c("psu", "frame_stratum", "w", "region", "abroad")], senders[, c("unit", "cash", "corridor")], one = 1)
rest <- cbind(interviews[, c("psu", "frame_stratum", "w", "region", "abroad", "unit")], cash = NA, corridor = NA, one = 0)
people <- rbind(people, rest[, names(people)])
people$wf <- people$w / pmax(people$abroad, 1)
shared <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~wf, data = people)
by_people <- function(domain, inside) {
  inside <- inside & !is.na(inside) & people$one == 1
  d <- subset(with_y(shared, 1), inside)
  if (nrow(d) == 0 || degf(d) <= 0) return(invisible())
  total("shared-people", domain, d)
  d <- subset(with_y(shared, people$cash), inside & !is.na(people$cash) & people$cash > 0)
  if (nrow(d) < 2 || degf(d) <= 0) return(invisible())
  total("shared-sent-total", domain, d)
  mean_of("shared-sent-mean", domain, d)
}
by_people(list(), TRUE)
for (co in sort(unique(senders$corridor))) by_people(list(corridor = co), people$corridor == co)
for (r in sort(unique(interviews$region))) by_people(list(region = r), people$region == r)

# An answer that many did not give: those are unknown, and taken to be like the others in the share of what is unknown.
factor_known <- !is.na(interviews$exchange_rate)
usual <- with(interviews[factor_known, ], sum(w * exchange_rate) / sum(w))
interviews$standing <- interviews$w * ifelse(factor_known, interviews$exchange_rate, usual)
interviews$wf <- ifelse(factor_known, interviews$w * interviews$exchange_rate, 0)
rated <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~wf, data = interviews)
# Weights that were calibrated are multiplied afterwards: what is calibrated to are numbers of households.
population <- aggregate(w ~ region, interviews, sum)
population <- data.frame(region = population$region, Freq = round(population$w * c(1.2, 0.9, 1.1, 0.8, 1)))
plain <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~w, data = interviews)
calibrated <- postStratify(plain, ~region, population)
poststratified <- list()
for (where in everywhere) {
  domain <- where[[1]]; inside <- where[[2]]
  belongs <- inside & (has | interviews$cash_unknown)
  unknown <- sum(interviews$standing[belongs & (interviews$cash_unknown | !factor_known)]) / sum(interviews$standing[belongs])
  total("rated-cash-total", domain, subset(with_y(rated, interviews$cash), inside & has & factor_known), unknown = unknown)
  mean_of("rated-cash-mean", domain, subset(with_y(rated, interviews$cash), inside & has & factor_known & !interviews$cash_unknown))
  unknown <- sum(interviews$standing[inside & !factor_known]) / sum(interviews$standing[inside])
  total("rated", domain, subset(with_y(rated, 1), inside & factor_known), unknown = unknown)
  # All rows are kept, which is what the variance of calibrated weights is taken over.
  y <- interviews$abroad * interviews$cash * (inside & has)
  x <- interviews$abroad * (inside & has & !interviews$cash_unknown)
  t <- svytotal(~y, with_y(calibrated, y))
  d <- with_y(calibrated, y * !interviews$cash_unknown); d$variables$x <- x
  r <- svyratio(~y, ~x, d)
  poststratified[[length(poststratified) + 1]] <- list(domain = domain, total = list(estimate = coef(t)[[1]], se = SE(t)[[1]]),
    mean = list(estimate = coef(r)[[1]], se = SE(r)[[1]]))
}

named <- function(row) { row$domain <- if (length(row$domain) == 0) setNames(list(), character()) else row$domain; Filter(Negate(is.null), row) }
writer <- paste("R", getRversion(), "survey", packageVersion("survey"))
write(toJSON(list(writer = writer, estimates = lapply(rows, named), population = population, poststratified = lapply(poststratified, named)),
  auto_unbox = TRUE, digits = NA), "factors.json")
