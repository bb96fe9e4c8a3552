# Computes the tables of a release from the CSV files of this folder with R's survey package, and writes survey.json.
# Run in this folder: Rscript survey.R
library(survey)
library(jsonlite)
options(survey.lonely.psu = "fail", digits = 17)

round <- fromJSON("round.json")
read <- function(name) read.csv(paste0(name, ".csv"), stringsAsFactors = FALSE, na.strings = "")
frame <- read("frame")
cap <- round$settings$crossingsCap
home <- round$country
nonresponse <- c("refused", "dont_know", "not_applicable")

# Exchange rates: US dollars per unit of a currency, by month and on average over the reference period.
rates <- round$exchangeRates
in_period <- rates$month >= substr(round$referencePeriod$start, 1, 7) & rates$month <= substr(round$referencePeriod$end, 1, 7)
average <- tapply(1 / rates$perUsd[in_period], rates$currency[in_period], mean)
average["USD"] <- 1
per_usd <- setNames(rates$perUsd, paste(rates$currency, rates$month))
month_per_usd <- function(currency, month) {
  currency <- rep_len(currency, length(month))
  ifelse(currency == "USD", 1, per_usd[paste(currency, month)])
}
units <- function(minor, currency) minor / ifelse(currency == "KRW", 1, 100) # the won alone has no cents here
dollars <- function(minor, currency) ifelse(minor == 0, 0, units(minor, currency) * unname(average[currency]))

rows <- list()
keep <- function(table, indicator, domain, estimate, se, df, n, deff = NA, limits = estimate + c(-1, 1) * qt(0.975, df) * se) {
  rows[[length(rows) + 1]] <<- list(
    table = table, indicator = indicator, domain = domain, n = n, estimate = estimate, se = se, df = df,
    ciLow = limits[1], ciHigh = limits[2], deff = if (is.finite(deff)) deff
  )
}
total <- function(design) { t <- svytotal(~y, design); c(coef(t)[[1]], SE(t)[[1]]) }
average_of <- function(design) { m <- svymean(~y, design, deff = TRUE); c(coef(m)[[1]], SE(m)[[1]], deff(m)[[1]]) }

# Smallest value at or below which the share p of the weight lies; its limits are the quantiles at the limits of the share
# at or below it (Woodruff), as in survey 4.5, which takes the smallest value where a limit lies below its weight.
quantile_at <- function(y, w, p) { o <- order(y); y[o][which(cumsum(w[o]) / sum(w) >= p - 1e-12)[1]] }
median_row <- function(design, table, indicator, domain) {
  y <- design$variables$y; w <- weights(design); df <- degf(design)
  q <- quantile_at(y, w, 0.5)
  design$variables$below <- as.numeric(y <= q)
  m <- svymean(~below, design)
  at <- coef(m)[[1]] + c(-1, 1) * qt(0.975, df) * SE(m)[[1]]
  if (any(!is.finite(at)) || at[1] < 0 || at[2] > 1 + 1e-12) return(invisible())
  limits <- c(quantile_at(y, w, at[1]), quantile_at(y, w, min(at[2], 1)))
  keep(table, paste0(indicator, "-median"), domain, q, diff(limits) / (2 * qt(0.975, df)), df, nrow(design), limits = limits)
}

# What remains of each amount once huge ones are cut at Kokic & Bell's cutoff: with D = (w - 1) y, the Q that is the sum of
# what lies above it.
remaining <- function(y, w) {
  D <- sort((pmax(w, 1) - 1) * y, decreasing = TRUE)
  Q <- uniroot(function(Q) Q - sum(pmax(D - Q, 0)), c(0, sum(D)), tol = 1e-12)$root
  above <- D[D > Q]
  Q <- sum(above) / (length(above) + 1)
  K <- ifelse(w > 1, Q / (w - 1), Inf)
  ifelse(y > K, (y / w + (1 - 1 / w) * K) / y, 1)
}

# Amounts per unit in one domain; units without any are outside it.
amounts <- function(design, table, indicator, domain, unit, value, median = FALSE, left = NULL) {
  y <- tapply(value, factor(unit, levels = seq_len(nrow(design))), sum, na.rm = TRUE)
  design$variables$y <- ifelse(is.na(y), 0, y)
  inside <- subset(design, y > 0)
  n <- nrow(inside)
  if (n == 0 || degf(inside) <= 0) return(invisible())
  t <- total(inside); m <- average_of(inside)
  keep(table, paste0(indicator, "-total"), domain, t[1], t[2], degf(inside), n)
  keep(table, paste0(indicator, "-mean"), domain, m[1], m[2], degf(inside), n, m[3])
  if (median) median_row(inside, table, indicator, domain)
  if (is.null(left)) return(invisible())
  inside$variables$y <- (ifelse(is.na(y), 0, y) * left)[y > 0 & !is.na(y)]
  t <- total(inside)
  keep(table, paste0(indicator, "-total-winsorised"), domain, t[1], t[2], degf(inside), n)
}

# Households -----------------------------------------------------------------------------------------------------------
household <- read("household")
household$row <- seq_len(nrow(household))
interviews <- household[household$disposition %in% c("complete", "partial"), ]
hframe <- frame[frame$instrument == "household", ]
at <- match(interviews$psu, hframe$psu)
done <- table(interviews$psu)
interviews$w <- hframe$first_stage_weight[at] * hframe$units[at] / as.vector(done[interviews$psu])
interviews$frame_stratum <- hframe$stratum[at]
design <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~w, data = interviews)
unit_of <- match(seq_len(nrow(household)), interviews$row) # row of household.csv -> interview

answered <- !is.na(interviews$receives_remittances) & !(interviews$receives_remittances %in% nonresponse)
receiving <- function(domain, inside) {
  d <- design
  d$variables$y <- as.numeric(interviews$receives_remittances == "yes")
  d <- subset(d, answered & inside)
  t <- total(d); m <- average_of(d)
  # Limits between 0 and 1, and between 0 and the households that answered: the count's own standard error on the same scale.
  share <- as.vector(confint(svyciprop(~y, d, method = "xlogit", df = degf(d))))
  answering <- sum(weights(d)); p <- t[1] / answering
  count <- answering * plogis(qlogis(p) + c(-1, 1) * qt(0.975, degf(d)) * t[2] / answering / (p * (1 - p)))
  keep("household-receiving", "receiving-count", domain, t[1], t[2], degf(d), sum(d$variables$y), limits = count)
  keep("household-receiving", "receiving-share", domain, m[1], m[2], degf(d), nrow(d), m[3], limits = share)
}
receiving(list(), TRUE)
for (r in unique(interviews$region)) receiving(list(region = r), interviews$region == r)
for (u in unique(interviews$urban)) receiving(list(urban = u), interviews$urban == u)

senders <- read("household.senders")
channels <- read("household.senders.channels")
senders$unit <- unit_of[senders$parent_row + 1]
senders$cash <- dollars(senders$cash_total, senders$cash_total_currency)
senders$kind <- dollars(senders$goods_value, senders$goods_value_currency)
senders$hand <- dollars(senders$carried_by_hand, senders$carried_by_hand_currency)
senders$corridor <- ifelse(senders$country %in% nonresponse, NA, paste0(senders$country, "-", home))
channels$unit <- senders$unit[channels$parent_row + 1]
channels$corridor <- senders$corridor[channels$parent_row + 1]
channels$value <- dollars(channels$amount, channels$amount_currency)

per_unit <- function(value) {
  sums <- tapply(value, factor(senders$unit, levels = seq_len(nrow(interviews))), sum, na.rm = TRUE)
  ifelse(is.na(sums), 0, as.vector(sums))
}
for (what in c("cash", "kind")) {
  indicator <- paste0(what, "-received")
  left <- remaining(per_unit(senders[[what]]), interviews$w)
  one <- function(domain, inside) {
    inside <- inside & !is.na(inside) & !is.na(senders$unit)
    amounts(design, "household-receipts", indicator, domain, senders$unit[inside], senders[[what]][inside], TRUE, left)
  }
  one(list(), TRUE)
  for (c in na.omit(unique(senders$corridor))) one(list(corridor = c), senders$corridor == c)
  for (r in unique(interviews$region)) one(list(region = r), interviews$region[senders$unit] == r)
  for (u in unique(interviews$urban)) one(list(urban = u), interviews$urban[senders$unit] == u)
}
flows <- rbind(
  channels[, c("unit", "corridor", "channel", "value")],
  data.frame(unit = senders$unit, corridor = senders$corridor, channel = "hand", value = senders$hand)
)
flows <- flows[!is.na(flows$unit), ]
for (ch in unique(flows$channel)) {
  inside <- flows[flows$channel == ch, ]
  amounts(design, "household-channels", "cash-received", list(channel = ch), inside$unit, inside$value)
  for (co in na.omit(unique(inside$corridor))) {
    cell <- inside[!is.na(inside$corridor) & inside$corridor == co, ]
    amounts(design, "household-channels", "cash-received", list(corridor = co, channel = ch), cell$unit, cell$value)
  }
}

# Income, and what is received in proportion to it, of households of which both are known.
interviews$cash <- per_unit(senders$cash)
interviews$usd <- dollars(interviews$income, interviews$income_currency)
untold <- unique(senders$unit[is.na(senders$cash)])
told <- answered & !is.na(interviews$usd) & !(seq_len(nrow(interviews)) %in% untold) &
  (interviews$receives_remittances != "yes" | seq_len(nrow(interviews)) %in% senders$unit)
design <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~w, data = interviews)
income <- function(domain, inside) {
  inside <- rep_len(inside, nrow(interviews))
  rows <- which(inside)
  amounts(design, "household-income", "income", domain, rows, interviews$usd[rows], TRUE)
  d <- subset(design, inside & told & (interviews$cash > 0 | interviews$usd > 0))
  r <- svyratio(~cash, ~usd, d, deff = TRUE)
  keep("household-income", "cash-of-income", domain, coef(r)[[1]], SE(r)[[1]], degf(d), nrow(d), deff(r)[[1]])
}
income(list(), TRUE)
for (r in unique(interviews$region)) income(list(region = r), interviews$region == r)
for (u in unique(interviews$urban)) income(list(urban = u), interviews$urban == u)

# Rows of a roster, each with the weight of its household; places without any were drawn all the same.
rows_of <- function(unit, more) {
  of <- interviews[c(unit, seq_len(nrow(interviews))), c("psu", "frame_stratum", "w", "region")]
  none <- more[rep(NA_integer_, nrow(interviews)), , drop = FALSE]
  data <- cbind(of, unit = c(unit, seq_len(nrow(interviews))), rbind(more, none), row.names = NULL)
  data$one <- rep(c(1, 0), c(length(unit), nrow(interviews)))
  svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~w, data = data)
}
abroad <- senders[!is.na(senders$unit), ]
abroad$corridor <- ifelse(is.na(abroad$corridor), "unknown", abroad$corridor)
abroad$sex <- ifelse(is.na(abroad$sex) | abroad$sex %in% nonresponse, "unknown", abroad$sex)
persons <- rows_of(abroad$unit, abroad[, c("corridor", "sex")])
people <- function(domain, inside) {
  d <- persons
  d$variables$y <- 1
  inside <- inside & !is.na(inside) & d$variables$one == 1
  d <- subset(d, inside)
  if (nrow(d) == 0 || degf(d) <= 0) return(invisible())
  t <- total(d)
  keep("household-senders", "senders", domain, t[1], t[2], degf(d), length(unique(d$variables$unit)))
}
p <- persons$variables
people(list(), TRUE)
for (r in unique(interviews$region)) people(list(region = r), p$region == r)
for (s in unique(abroad$sex)) people(list(sex = s), p$sex == s)
for (co in unique(abroad$corridor)) {
  people(list(corridor = co), p$corridor == co)
  for (s in unique(abroad$sex)) people(list(corridor = co, sex = s), p$corridor == co & p$sex == s)
}

# Channels that senders use: a count and a share of each, and how many there are.
used <- channels[!is.na(channels$unit) & !is.na(channels$channel), ]
uses <- rows_of(used$unit, used[, "channel", drop = FALSE])
channel_use <- function(domain, inside) {
  v <- uses$variables
  d <- uses
  d$variables$y <- 1
  inside <- rep_len(inside, nrow(v)) & v$one == 1
  all <- subset(d, inside)
  t <- total(all)
  keep("household-channel-use", "channel-use-count", domain, t[1], t[2], degf(all), length(unique(all$variables$unit)))
  for (ch in unique(all$variables$channel)) {
    d$variables$y <- as.numeric(!is.na(v$channel) & v$channel == ch)
    of <- subset(d, inside)
    t <- total(of); m <- average_of(of)
    share <- as.vector(confint(svyciprop(~y, of, method = "xlogit", df = degf(of))))
    size <- sum(weights(of)); p <- t[1] / size
    count <- size * plogis(qlogis(p) + c(-1, 1) * qt(0.975, degf(of)) * t[2] / size / (p * (1 - p)))
    here <- c(domain, list(channel = ch))
    giving <- length(unique(of$variables$unit[of$variables$y == 1]))
    keep("household-channel-use", "channel-use-count", here, t[1], t[2], degf(of), giving, limits = count)
    keep("household-channel-use", "channel-use-share", here, m[1], m[2], degf(of), length(unique(of$variables$unit)), m[3], limits = share)
  }
}
channel_use(list(), TRUE)
for (r in unique(interviews$region)) channel_use(list(region = r), uses$variables$region == r)

# Border ---------------------------------------------------------------------------------------------------------------
border <- read("border")
stops <- border[border$disposition %in% c("complete", "partial"), ]
bframe <- frame[frame$instrument == "border", ]
at <- match(stops$psu, bframe$psu)
counted <- tapply(border$travellers_counted, border$psu, max)
done <- table(stops$psu)
stops$w <- bframe$first_stage_weight[at] * as.vector(counted[stops$psu]) / as.vector(done[stops$psu])
stops$frame_stratum <- bframe$stratum[at]
stops$w_person <- ifelse(is.na(stops$crossings), 0, stops$w / pmin(stops$crossings, cap))
stops$sent_usd <- dollars(stops$sent, stops$sent_currency)
stops$carried_usd <- dollars(stops$carried_now, stops$carried_now_currency)
of_crossings <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~w, data = stops)
of_people <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~w_person, data = stops)
country <- ifelse(stops$residence_country %in% nonresponse, NA, stops$residence_country)

count <- function(design, indicator, domain, inside) {
  d <- design
  d$variables$y <- 1
  d <- subset(d, inside & !is.na(inside))
  if (degf(d) <= 0) return(invisible())
  t <- total(d)
  keep("border-people", indicator, domain, t[1], t[2], degf(d), sum(weights(d) > 0))
}
by_country <- function(domain, inside) {
  inside <- inside & !is.na(inside)
  rows <- which(rep_len(inside, nrow(stops)))
  count(of_people, "travellers", domain, inside)
  count(of_crossings, "crossings", domain, inside)
  amounts(of_people, "border-money", "money-sent", domain, rows, stops$sent_usd[rows], TRUE)
  amounts(of_crossings, "border-money", "money-carried", domain, rows, stops$carried_usd[rows], TRUE)
}
by_country(list(), TRUE)
for (c in na.omit(unique(country))) by_country(list(country = c), country == c)

# Prices ---------------------------------------------------------------------------------------------------------------
price <- function(data) {
  month <- format(as.Date(data$transfer_date, origin = "1970-01-01"), "%Y-%m")
  amount <- units(data$amount_sent, data$amount_sent_currency)
  market <- function(to) month_per_usd(to, month) / month_per_usd(data$amount_sent_currency, month)
  margin <- rep(NA_real_, nrow(data))
  same <- which(data$conversion == "same_currency")
  margin[same] <- 0
  rate <- which(data$conversion == "rate" & !(data$exchange_rate == 1 & data$amount_sent_currency != "TJS"))
  margin[rate] <- 100 * (1 - data$exchange_rate / market("TJS"))[rate]
  paid <- which(data$conversion == "amount_received")
  margin[paid] <- 100 * (1 - (units(data$amount_received, data$amount_received_currency) / amount) / market(data$amount_received_currency))[paid]
  data.frame(corridor = paste0(data$sending_country, "-", data$receiving_country), fee = data$fee / data$amount_sent * 100, margin = margin)
}

costs <- list()
told <- price(interviews)
told$amount <- dollars(interviews$amount_sent, interviews$amount_sent_currency)
known <- !is.na(interviews$sending_country) & !is.na(told$fee) & !is.na(told$margin) & told$amount > 0
for (c in unique(told$corridor[known])) {
  d <- design
  d$variables$cost <- ifelse(known, (told$fee + told$margin) * told$amount, NA)
  d$variables$amount <- told$amount
  d <- subset(d, known & told$corridor == c)
  if (degf(d) <= 0) next
  r <- svyratio(~cost, ~amount, d)
  half <- qt(0.975, degf(d)) * SE(r)[[1]]
  costs[[length(costs) + 1]] <- list(
    corridor = c, source = "household", providerType = "all", measure = "experienced", statistic = "ratio", n = nrow(d),
    totalCostPercent = coef(r)[[1]], se = SE(r)[[1]], df = degf(d), ciLow = coef(r)[[1]] - half, ciHigh = coef(r)[[1]] + half
  )
}

quotes <- read("price-quote")
quoted <- price(quotes)
quoted$cost <- quoted$fee + quoted$margin
quoted$provider <- quotes$provider_type
# A margin outside these bounds comes from an impossible rate.
plausible <- quoted$margin >= -20 & quoted$margin <= 50
usable <- quotes$transparent == "yes" & !is.na(quoted$cost) & plausible
qualifies <- usable & quotes$speed != "six_days_or_more" & quotes$coverage %in% c("country", "main_cities")
quote_row <- function(corridor, provider, statistic, inside) {
  if (length(inside) == 0 || (statistic == "smart" && length(inside) < 3)) return(invisible())
  costs[[length(costs) + 1]] <<- list(
    corridor = corridor, source = "quotes", providerType = provider, measure = "usd200", statistic = statistic,
    n = length(inside), totalCostPercent = mean(quoted$cost[inside])
  )
}
for (c in unique(quoted$corridor)) {
  here <- quoted$corridor == c
  quote_row(c, "all", "mean", which(here & usable))
  cheapest <- which(here & qualifies)
  quote_row(c, "all", "smart", head(cheapest[order(quoted$cost[cheapest])], 3))
  for (p in unique(quoted$provider[here])) quote_row(c, p, "mean", which(here & usable & quoted$provider == p))
}

writer <- paste("R", getRversion(), "survey", packageVersion("survey"))
empty_object <- function(x) if (length(x) == 0) setNames(list(), character()) else x
rows <- lapply(rows, function(row) { row$domain <- empty_object(row$domain); Filter(Negate(is.null), row) })
write(toJSON(list(writer = writer, estimates = rows, corridorCosts = costs), auto_unbox = TRUE, digits = NA, pretty = FALSE), "survey.json")
