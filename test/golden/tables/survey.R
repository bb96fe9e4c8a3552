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

# Amounts per unit in one domain; units without any are outside it.
amounts <- function(design, table, indicator, domain, unit, value) {
  y <- tapply(value, factor(unit, levels = seq_len(nrow(design))), sum, na.rm = TRUE)
  design$variables$y <- ifelse(is.na(y), 0, y)
  inside <- subset(design, y > 0)
  n <- nrow(inside)
  if (n == 0 || degf(inside) <= 0) return(invisible())
  t <- total(inside); m <- average_of(inside)
  keep(table, paste0(indicator, "-total"), domain, t[1], t[2], degf(inside), n)
  keep(table, paste0(indicator, "-mean"), domain, m[1], m[2], degf(inside), n, m[3])
}

# Households -----------------------------------------------------------------------------------------------------------
household <- read("household")
household$row <- seq_len(nrow(household))
interviews <- household[household$disposition %in% c("complete", "partial"), ]
hframe <- frame[frame$instrument == "household", ]
at <- match(interviews$psu, hframe$psu)
done <- table(interviews$psu)
interviews$w <- hframe$stage_one_weight[at] * hframe$units[at] / as.vector(done[interviews$psu])
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

for (what in c("cash", "kind")) {
  indicator <- paste0(what, "-received")
  one <- function(domain, inside) {
    inside <- inside & !is.na(inside) & !is.na(senders$unit)
    amounts(design, "household-receipts", indicator, domain, senders$unit[inside], senders[[what]][inside])
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

# Border ---------------------------------------------------------------------------------------------------------------
border <- read("border")
stops <- border[border$disposition %in% c("complete", "partial"), ]
bframe <- frame[frame$instrument == "border", ]
at <- match(stops$psu, bframe$psu)
counted <- tapply(border$travellers_counted, border$psu, max)
done <- table(stops$psu)
stops$w <- bframe$stage_one_weight[at] * as.vector(counted[stops$psu]) / as.vector(done[stops$psu])
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
  amounts(of_people, "border-money", "money-sent", domain, rows, stops$sent_usd[rows])
  amounts(of_crossings, "border-money", "money-carried", domain, rows, stops$carried_usd[rows])
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
