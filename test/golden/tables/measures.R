# Quantiles, ratios, distributions, numbers, conditions, rows of a roster and winsorised totals from the CSV files of this
# folder with R's survey package; writes measures.json. Run in this folder: Rscript measures.R
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

rows <- list()
keep <- function(indicator, domain, estimate, se, df, n, deff = NA, limits = estimate + c(-1, 1) * qt(0.975, df) * se) {
  if (df <= 0 || any(!is.finite(limits))) return(invisible())
  rows[[length(rows) + 1]] <<- list(indicator = indicator, domain = domain, n = n, estimate = estimate, se = se, df = df,
    ciLow = limits[1], ciHigh = limits[2], deff = if (is.finite(deff)) deff)
}

household <- read("household")
household$row <- seq_len(nrow(household))
interviews <- household[household$disposition %in% c("complete", "partial"), ]
hframe <- frame[frame$instrument == "household", ]
at <- match(interviews$psu, hframe$psu)
done <- table(interviews$psu)
interviews$w <- hframe$first_stage_weight[at] * hframe$units[at] / as.vector(done[interviews$psu])
interviews$frame_stratum <- hframe$stratum[at]
unit_of <- match(seq_len(nrow(household)), interviews$row)

senders <- read("household.senders")
senders$unit <- unit_of[senders$parent_row + 1]
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

# Kokic & Bell's cutoff, from D = (w - 1) y: the Q with Q = sum of what lies above it.
has <- interviews$cash > 0
D <- sort((pmax(interviews$w, 1) - 1)[has] * interviews$cash[has], decreasing = TRUE)
f <- function(Q) Q - sum(pmax(D - Q, 0))
Q <- uniroot(f, c(0, sum(D)), tol = 1e-12)$root
above <- D[D > Q]
Q <- sum(above) / (length(above) + 1)
K <- ifelse(interviews$w > 1, Q / (interviews$w - 1), Inf)
interviews$cut <- with(interviews, ifelse(cash > K, cash / w + (1 - 1 / w) * K, cash))
left <- ifelse(interviews$cash > 0, interviews$cut / interviews$cash, 1)
stopifnot(any(interviews$cash > K))

design <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~w, data = interviews)
with_y <- function(d, y) { d$variables$y <- y; d }
# Where everybody answered, a count is that of the design, whose standard error is nothing but rounding.
total <- function(indicator, domain, d) { t <- svytotal(~y, d); if (SE(t)[[1]] > 1e-9 * coef(t)[[1]]) keep(indicator, domain, coef(t)[[1]], SE(t)[[1]], degf(d), nrow(d)) }

# Households, all and by region.
everywhere <- c(list(list(list(), rep(TRUE, nrow(interviews)))),
  lapply(sort(unique(interviews$region)), function(r) list(list(region = r), interviews$region == r)))
for (where in everywhere) {
  domain <- where[[1]]; inside <- where[[2]]
  d <- subset(with_y(design, interviews$cash), inside & interviews$cash > 0)
  q <- svyquantile(~y, d, c(0.25, 0.5, 0.9), interval.type = "mean", qrule = "math")[[1]]
  # Where a limit lies below the weight of the smallest value, survey 4.1.1 takes the second smallest and 4.5, which is the
  # model here, the smallest; so only the median of regions, which are small.
  for (i in if (length(domain) == 0) 1:3 else 2) keep(c("cash-p25", "cash-median", "cash-p90")[i], domain, q[i, "quantile"], q[i, "se"], degf(d), nrow(d),
    limits = c(q[i, "ci.2.5"], q[i, "ci.97.5"]))
  total("cash-total-winsorised", domain, subset(with_y(design, interviews$cut), inside & interviews$cash > 0))
  d <- subset(design, inside & (interviews$cash > 0 | interviews$goods > 0))
  r <- svyratio(~goods, ~cash, d, deff = TRUE)
  keep("goods-to-cash", domain, coef(r)[[1]], SE(r)[[1]], degf(d), nrow(d), deff = deff(r)[[1]])
  d <- subset(with_y(design, interviews$cash), inside & interviews$cash > 0 & interviews$urban == "rural")
  total("rural-cash-total", domain, d)
  asked <- !is.na(interviews$exchange_rate)
  d <- subset(with_y(design, interviews$exchange_rate), inside & asked)
  m <- svymean(~y, d, deff = TRUE)
  keep("rate-mean", domain, coef(m)[[1]], SE(m)[[1]], degf(d), nrow(d), deff = deff(m)[[1]])
  # Answers to one question: each is a count and a share of all who answered.
  answered <- !is.na(interviews$receives_remittances) & !(interviews$receives_remittances %in% nonresponse)
  d <- subset(with_y(design, 1), inside & answered)
  total("receipt-count", domain, d)
  for (answer in c("no", "yes")) {
    d <- subset(with_y(design, as.numeric(interviews$receives_remittances == answer)), inside & answered)
    m <- svymean(~y, d, deff = TRUE)
    keep("receipt-share", c(domain, list(receives = answer)), coef(m)[[1]], SE(m)[[1]], degf(d), nrow(d), deff = deff(m)[[1]],
      limits = as.vector(confint(svyciprop(~y, d, method = "xlogit", df = degf(d)))))
  }
}

# A cut amount is cut in the same proportion in each corridor, so that corridors add up.
senders$cash_cut <- senders$cash * left[senders$unit]
for (co in sort(unique(senders$corridor))) {
  y <- per_unit(ifelse(senders$corridor == co, senders$cash_cut, 0))
  d <- subset(with_y(design, y), y > 0)
  if (nrow(d) > 0 && degf(d) > 0) total("cash-total-winsorised", list(corridor = co), d)
}

# Persons abroad: rows of the roster, each with the weight of its household.
people <- cbind(interviews[senders$unit, c("psu", "frame_stratum", "w", "region")], senders[, c("unit", "cash", "corridor")])
# PSUs without anybody abroad were drawn all the same.
people <- rbind(transform(people, one = 1), transform(cbind(interviews[, c("psu", "frame_stratum", "w", "region")],
  unit = seq_len(nrow(interviews)), cash = NA, corridor = NA), one = 0))
abroad <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~w, data = people)
by_people <- function(domain, inside) {
  inside <- inside & !is.na(inside) & people$one == 1
  d <- subset(with_y(abroad, people$one), inside)
  if (nrow(d) == 0 || degf(d) <= 0) return(invisible())
  t <- svytotal(~y, d)
  keep("people-count", domain, coef(t)[[1]], SE(t)[[1]], degf(d), length(unique(people$unit[inside])))
  sends <- inside & !is.na(people$cash) & people$cash > 0
  d <- subset(with_y(abroad, people$cash), sends)
  if (nrow(d) < 2 || degf(d) <= 0) return(invisible())
  m <- svymean(~y, d, deff = TRUE)
  keep("sent-mean", domain, coef(m)[[1]], SE(m)[[1]], degf(d), length(unique(people$unit[sends])), deff = deff(m)[[1]])
}
by_people(list(), TRUE)
for (co in sort(unique(senders$corridor))) by_people(list(corridor = co), people$corridor == co)
for (r in sort(unique(interviews$region))) by_people(list(region = r), people$region == r)

writer <- paste("R", getRversion(), "survey", packageVersion("survey"))
rows <- lapply(rows, function(row) { row$domain <- if (length(row$domain) == 0) setNames(list(), character()) else row$domain; Filter(Negate(is.null), row) })
write(toJSON(list(writer = writer, estimates = rows), auto_unbox = TRUE, digits = NA), "measures.json")
