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
median_row <- function(design, table, indicator, domain, n = nrow(design)) {
  y <- design$variables$y; w <- weights(design); df <- degf(design)
  q <- quantile_at(y, w, 0.5)
  design$variables$below <- as.numeric(y <= q)
  m <- svymean(~below, design)
  at <- coef(m)[[1]] + c(-1, 1) * qt(0.975, df) * SE(m)[[1]]
  if (any(!is.finite(at)) || at[1] < 0 || at[2] > 1 + 1e-12) return(invisible())
  limits <- c(quantile_at(y, w, at[1]), quantile_at(y, w, min(at[2], 1)))
  keep(table, paste0(indicator, "-median"), domain, q, diff(limits) / (2 * qt(0.975, df)), df, n, limits = limits)
}

# What remains of each amount once huge ones are cut at Kokic & Bell's cutoff: with D = (w - 1) y, the Q that is the sum of
# what lies above it.
remaining <- function(y, w) {
  D <- sort((pmax(w, 1) - 1) * y, decreasing = TRUE)
  Q <- uniroot(function(Q) Q - sum(pmax(D - Q, 0)), c(0, sum(pmax(D, 0))), tol = 1e-12)$root
  above <- D[D > Q]
  Q <- sum(above) / (length(above) + 1)
  K <- ifelse(w > 1, Q / (w - 1), Inf)
  ifelse(y > K, (y / w + (1 - 1 / w) * K) / y, 1)
}

# Amounts per unit in one domain; units without any are outside it.
amounts <- function(design, table, indicator, domain, unit, value, median = FALSE, left = NULL) {
  y <- tapply(value, factor(unit, levels = seq_len(nrow(design))), sum, na.rm = TRUE)
  design$variables$y <- ifelse(is.na(y), 0, y)
  inside <- subset(design, y != 0)
  n <- nrow(inside)
  if (n == 0 || degf(inside) <= 0) return(invisible())
  t <- total(inside); m <- average_of(inside)
  keep(table, paste0(indicator, "-total"), domain, t[1], t[2], degf(inside), n)
  keep(table, paste0(indicator, "-mean"), domain, m[1], m[2], degf(inside), n, m[3])
  if (median) median_row(inside, table, indicator, domain)
  if (is.null(left)) return(invisible())
  inside$variables$y <- (ifelse(is.na(y), 0, y) * left)[y != 0 & !is.na(y)]
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

# Personal remittances -------------------------------------------------------------------------------------------------
age_class <- function(age) as.character(cut(age, c(0, 15, 25, 40, 65, Inf), c("0_14", "15_24", "25_39", "40_64", "65_and_over"), right = FALSE))
time_abroad <- function(months) {
  as.character(cut(months, c(0, 12, 36, 72, 120, Inf), c("under_1_year", "1_to_2_years", "3_to_5_years", "6_to_9_years", "10_years_and_more"), right = FALSE))
}
unknown <- function(code) ifelse(is.na(code) | code %in% nonresponse, "unknown", as.character(code))
money <- function(rows, name) dollars(rows[[name]], rows[[paste0(name, "_currency")]])
none <- function(value) ifelse(is.na(value), 0, value)
# What somebody has who is abroad for less than a year is pay, of the others it is a transfer.
components <- function(rows, short) {
  works <- short & !is.na(rows$months_worked) & rows$months_worked > 0
  gross <- money(rows, "gross_monthly_pay") * rows$months_worked
  paid <- money(rows, "taxes") + money(rows, "social_contributions") + money(rows, "spending_abroad") + money(rows, "transport_cost")
  data.frame(
    gross = ifelse(works, gross, 0), net = ifelse(works, gross - paid, 0),
    capital = ifelse(short, 0, money(rows, "capital_transfers"))
  )
}
# Amounts by every combination of labels that rows have of some dimensions.
by <- function(design, table, indicator, data, dimensions, ...) {
  data <- data[!is.na(data$unit), ]
  cells <- if (length(dimensions) == 0) data.frame(row.names = 1) else unique(data[, dimensions, drop = FALSE])
  for (i in seq_len(nrow(cells))) {
    cell <- as.list(cells[i, , drop = FALSE])
    here <- Reduce(`&`, lapply(dimensions, function(name) data[[name]] == cell[[name]]), rep(TRUE, nrow(data)))
    amounts(design, table, indicator, cell, data$unit[here], data$value[here], ...)
  }
}
# What each part is of the whole, over units of which the whole is known and is not nothing: in `told`, and no amount missing.
# Limits are those of the log-odds where no unit has less than nothing of a part, or more than of the whole.
composition <- function(design, table, indicator, dimension, data, told = TRUE) {
  data <- data[!is.na(data$unit), ]
  sums <- function(rows) {
    added <- as.vector(tapply(data$value[rows], factor(data$unit[rows], levels = seq_len(nrow(design))), sum, na.rm = TRUE))
    ifelse(is.na(added), 0, added)
  }
  whole <- sums(rep(TRUE, nrow(data)))
  kept <- rep_len(told, nrow(design)) & !(seq_len(nrow(design)) %in% data$unit[is.na(data$value)])
  for (code in unique(data[[dimension]])) {
    d <- design
    d$variables$part <- sums(data[[dimension]] == code); d$variables$whole <- whole
    d <- subset(d, kept & (whole != 0))
    n <- sum(d$variables$part != 0 & weights(d) > 0)
    if (n == 0) next
    r <- svyratio(~part, ~whole, d, deff = TRUE)
    p <- coef(r)[[1]]; se <- SE(r)[[1]]; t <- qt(0.975, degf(d))
    bounded <- all(d$variables$part >= 0 & d$variables$part <= d$variables$whole + 1e-9) && p > 0 && p < 1
    limits <- if (bounded) plogis(qlogis(p) + c(-1, 1) * t * se / (p * (1 - p))) else p + c(-1, 1) * t * se
    keep(table, paste0(indicator, "-share"), setNames(list(code), dimension), p, se, degf(d), n, deff(r)[[1]], limits = limits)
  }
}
stacked <- function(rows, dimension, ...) {
  parts <- list(...)
  do.call(rbind, lapply(names(parts), function(name) {
    part <- rows
    part[[dimension]] <- rep(name, nrow(rows)); part$value <- parts[[name]]
    part
  }))
}

short <- senders$intended_stay == "under_12_months"
senders$age_class <- unknown(age_class(senders$age))
senders$time_abroad <- unknown(time_abroad(senders$months_abroad))
senders$stay_length <- ifelse(short, "under_12_months", "12_months_and_more")
eaeu <- c("AM", "BY", "KG", "KZ", "RU"); gulf <- c("AE", "BH", "KW", "OM", "QA", "SA"); eu <- c("DE", "PL", "IT", "ES", "FR", "LV", "LT", "CZ")
senders$country_group <- ifelse(senders$country %in% eaeu, "eaeu", ifelse(senders$country %in% eu, "eu", ifelse(senders$country %in% gulf, "gcc", "other")))
for (name in c("sex", "education", "occupation", "legal_status", "relationship")) senders[[name]] <- unknown(senders[[name]])
senders$region <- interviews$region[senders$unit]; senders$urban <- interviews$urban[senders$unit]
earned <- components(senders, short)
between <- function(value) ifelse(short, 0, value)
senders$personal <- between(senders$cash + senders$kind)
people_rows <- senders
remittances <- stacked(people_rows, "component", `personal-transfers` = senders$personal, `net-compensation` = earned$net, `capital-transfers` = earned$capital)
interviews$remittances <- per_unit(senders$personal + earned$net + earned$capital)
left <- remaining(interviews$remittances, interviews$w)
for (dimensions in list(character(), "region", "urban", "corridor", "component", c("corridor", "component")))
  by(design, "household-remittances", "personal-remittances", remittances, dimensions, median = TRUE, left = left)
complete <- answered & (interviews$receives_remittances != "yes" | seq_len(nrow(interviews)) %in% senders$unit)
composition(design, "household-remittances", "personal-remittances-by-corridor", "corridor", remittances, complete)
benefits <- data.frame(unit = seq_len(nrow(interviews)), region = interviews$region, urban = interviews$urban, value = money(interviews, "social_benefits"))
all_remittances <- rbind(remittances[, names(benefits)], benefits)
for (dimensions in list(character(), "region", "urban")) by(design, "household-total-remittances", "total-remittances", all_remittances, dimensions)
people_rows$value <- earned$gross
for (dimensions in list(character(), "corridor")) by(design, "household-compensation", "gross-compensation", people_rows, dimensions)
people_rows$value <- between(money(senders, "reverse_transfers"))
for (dimensions in list(character(), "region", "urban", "corridor")) by(design, "household-reverse-transfers", "reverse-transfers", people_rows, dimensions)
people_rows$value <- senders$personal - between(money(senders, "reverse_transfers"))
for (dimensions in list(character(), "region", "urban", "corridor")) by(design, "household-reverse-transfers", "net-transfers", people_rows, dimensions)
forms <- stacked(people_rows, "form", sent = between(senders$cash - senders$hand), `in-hand` = between(senders$hand), kind = between(senders$kind))
who <- c("sex", "age_class", "education", "occupation", "legal_status", "relationship", "time_abroad", "country_group")
for (dimensions in c(list(character(), "region", "urban", "corridor", "form"), as.list(who)))
  by(design, "household-transfers", "personal-transfers", forms, dimensions, median = TRUE)
composition(design, "household-transfers", "personal-transfers-by-form", "form", forms, complete)
by_whom <- c(sex = "sex", age = "age_class", education = "education", occupation = "occupation")
for (name in names(by_whom)) composition(design, "household-transfers", paste0("personal-transfers-by-", name), by_whom[[name]], forms, complete)
composition(design, "household-transfers", "personal-transfers-by-region", "region", forms, complete)
kinds <- c(bank = "formal", mto = "formal", mobile_operator = "formal", post_office = "formal", online = "formal", courier = "informal", unlicensed_agent = "informal", crypto = "informal")
ways <- rbind(
  data.frame(unit = channels$unit, corridor = channels$corridor, channel = channels$channel, value = ifelse(short[channels$parent_row + 1], 0, channels$value)),
  data.frame(unit = senders$unit, corridor = senders$corridor, channel = "hand", value = between(senders$hand))
)
ways$channel_kind <- unknown(ifelse(ways$channel == "hand", "informal", unname(kinds[ways$channel])))
for (dimensions in list(character(), "channel", "channel_kind", c("corridor", "channel_kind")))
  by(design, "household-transfers-by-way", "cash-transfers", ways, dimensions, median = TRUE)
composition(design, "household-transfers-by-way", "cash-transfers-by-kind", "channel_kind", ways, complete)
composition(design, "household-transfers-by-way", "cash-transfers-by-channel", "channel", ways, complete)
a_year <- c(weekly = 52, fortnightly = 26, monthly = 12, every_two_months = 6, quarterly = 4, half_yearly = 2, yearly = 1)
people_rows$value <- ifelse(senders$transfers == 0, 0, unname(a_year[senders$usual_frequency]) * money(senders, "usual_amount"))
for (dimensions in list(character(), "corridor")) by(design, "household-cross-checks", "usual-amounts", people_rows, dimensions)
compare <- function(domain, inside) {
  d <- design
  here <- inside & !is.na(senders$unit)
  sums <- function(value) none(as.vector(tapply(value[here], factor(senders$unit[here], levels = seq_len(nrow(interviews))), sum)))
  d$variables$usual <- sums(people_rows$value); d$variables$reported <- sums(senders$cash)
  d <- subset(d, usual != 0 | reported != 0)
  if (degf(d) <= 0) return(invisible())
  r <- svyratio(~usual, ~reported, d, deff = TRUE)
  keep("household-cross-checks", "usual-of-reported", domain, coef(r)[[1]], SE(r)[[1]], degf(d), nrow(d), deff(r)[[1]])
}
compare(list(), TRUE)
for (co in unique(senders$corridor)) compare(list(corridor = co), senders$corridor == co)
both_told <- !seq_len(nrow(interviews)) %in% senders$unit[is.na(people_rows$value) | is.na(senders$cash)]
told_cash <- per_unit(senders$cash); more <- per_unit(people_rows$value) - told_cash
more <- ifelse(abs(more) <= 1e-9 * told_cash | !both_told, 0, more) # the same but for rounding
amounts(design, "household-cross-checks", "usual-less-reported", list(), seq_len(nrow(interviews)), more)
spent <- sub("_currency$", "", grep("^use_.*_currency$", names(interviews), value = TRUE))
spending <- do.call(rbind, lapply(spent, function(name) {
  data.frame(unit = seq_len(nrow(interviews)), region = interviews$region, use = sub("use_", "", name), value = none(money(interviews, name)))
}))
for (dimensions in list(character(), "use", "region")) by(design, "household-uses", "spent", spending, dimensions)
composition(design, "household-uses", "spent-by-use", "use", spending, answered)

# Shares of the income, each household for itself and all together.
interviews$share <- interviews$remittances / interviews$usd
interviews$share[interviews$usd == 0] <- NA
design <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~w, data = interviews)
receives <- answered & interviews$receives_remittances == "yes"
share_row <- function(table, indicator, domain, d, n) {
  m <- average_of(d)
  limits <- as.vector(confint(svyciprop(~y, d, method = "xlogit", df = degf(d))))
  keep(table, paste0(indicator, "-share"), domain, m[1], m[2], degf(d), n, m[3], limits = limits)
}
dependence <- function(domain, inside) {
  d <- design
  d$variables$y <- interviews$share
  d <- subset(d, receives & !is.na(interviews$share) & inside)
  if (nrow(d) == 0) return(invisible())
  m <- average_of(d)
  keep("household-dependence", "share-of-income-mean", domain, m[1], m[2], degf(d), nrow(d), m[3])
  median_row(d, "household-dependence", "share-of-income", domain)
  d$variables$y <- as.numeric(d$variables$y > 0.5)
  share_row("household-dependence", "over-half-of-income", domain, d, nrow(d))
  d <- subset(design, inside & told & (interviews$remittances != 0 | interviews$usd > 0))
  r <- svyratio(~remittances, ~usd, d, deff = TRUE)
  keep("household-dependence", "remittances-of-income", domain, coef(r)[[1]], SE(r)[[1]], degf(d), nrow(d), deff(r)[[1]])
}
dependence(list(), TRUE)
for (r in unique(interviews$region)) dependence(list(region = r), interviews$region == r)
for (u in unique(interviews$urban)) dependence(list(urban = u), interviews$urban == u)

# Shares of those who answered, by their answer.
answers <- function(design, table, indicator, dimension, given, domain, inside) {
  here <- inside & !is.na(given) & !(given %in% nonresponse)
  for (code in unique(given[here])) {
    d <- design
    d$variables$y <- as.numeric(!is.na(given) & given == code)
    d <- subset(d, here)
    if (degf(d) > 0) share_row(table, indicator, c(domain, setNames(list(code), dimension)), d, length(unique(d$variables$unit)))
  }
}
interviews$unit <- seq_len(nrow(interviews))
design <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~w, data = interviews)
answers(design, "household-providers", "last-transfer", "provider_type", interviews$provider_type, list(), TRUE)
for (r in unique(interviews$region)) answers(design, "household-providers", "last-transfer", "provider_type", interviews$provider_type, list(region = r), interviews$region == r)

# People abroad.
abroad <- senders[!is.na(senders$unit), ]
abroad$size <- ifelse(abroad$transfers == 0, NA, abroad$cash / abroad$transfers)
persons <- rows_of(abroad$unit, abroad[, c("corridor", "sex", "age_class", "stay_length", "time_abroad", "usual_frequency", "transfers", "size")])
p <- persons$variables
for (dimensions in list("stay_length", c("corridor", "stay_length"), c("sex", "stay_length"), c("age_class", "stay_length"), "time_abroad")) {
  cells <- unique(p[p$one == 1, dimensions, drop = FALSE])
  for (i in seq_len(nrow(cells))) {
    d <- persons
    d$variables$y <- 1
    here <- Reduce(`&`, lapply(dimensions, function(name) !is.na(p[[name]]) & p[[name]] == cells[i, name]), p$one == 1)
    d <- subset(d, here)
    if (degf(d) <= 0) next
    t <- total(d)
    keep("household-people-abroad", "senders", as.list(cells[i, , drop = FALSE]), t[1], t[2], degf(d), length(unique(d$variables$unit)))
  }
}
of_senders <- function(domain, inside) {
  inside <- inside & !is.na(inside) & p$one == 1
  answers(persons, "household-frequency", "usual-frequency", "frequency", p$usual_frequency, domain, inside)
  for (what in c("transfers", "size")) {
    d <- persons
    d$variables$y <- p[[what]]
    d <- subset(d, inside & !is.na(p[[what]]) & (what == "transfers" | (!is.na(p[[what]]) & p[[what]] != 0)))
    if (nrow(d) == 0 || degf(d) <= 0) next
    m <- average_of(d)
    n <- length(unique(d$variables$unit))
    indicator <- c(transfers = "transfers-made", size = "transfer-size")[[what]]
    keep("household-transfer-size", paste0(indicator, "-mean"), domain, m[1], m[2], degf(d), n, m[3])
    if (what == "size") median_row(d, "household-transfer-size", indicator, domain, n)
  }
}
of_senders(list(), TRUE)
for (co in unique(abroad$corridor)) of_senders(list(corridor = co), p$corridor == co)

# What is sent at a time by each channel, of those who sent everything by it; a row for each channel of a sender.
whole_by_it <- dollars(channels$amount, channels$amount_currency) * (1 + 1e-9) >= senders$cash[channels$parent_row + 1]
channels$size <- ifelse(whole_by_it, (senders$cash / senders$transfers)[channels$parent_row + 1], NA)
ways <- channels[!is.na(channels$unit) & !is.na(channels$size) & channels$size > 0, ]
alone <- rows_of(ways$unit, ways[, c("channel", "size")])
for (ch in unique(ways$channel)) {
  d <- alone
  d$variables$y <- d$variables$size
  d <- subset(d, d$variables$one == 1 & d$variables$channel == ch)
  if (degf(d) <= 0) next
  m <- average_of(d)
  n <- length(unique(d$variables$unit))
  keep("household-transfer-size", "transfer-size-one-channel-mean", list(channel = ch), m[1], m[2], degf(d), n, m[3])
  median_row(d, "household-transfer-size", "transfer-size-one-channel", list(channel = ch), n)
}

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

count <- function(design, indicator, domain, inside, table = "border-people") {
  d <- design
  d$variables$y <- 1
  d <- subset(d, inside & !is.na(inside))
  if (degf(d) <= 0) return(invisible())
  t <- total(d)
  keep(table, indicator, domain, t[1], t[2], degf(d), sum(weights(d) > 0))
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

# Personal remittances of travellers, by people.
stops$unit <- seq_len(nrow(stops))
border_short <- ifelse(is.na(stops$intended_months), stops$months_abroad, stops$intended_months) < 12
earned <- components(stops, border_short)
transfer <- function(value) ifelse(border_short, 0, value)
stops$country <- unknown(stops$residence_country)
stops$age_class <- unknown(age_class(stops$age))
stops$time_abroad <- unknown(time_abroad(stops$months_abroad))
stops$stay <- ifelse(border_short, "yes", "no")
for (name in c("sex", "education", "occupation", "legal_status", "household_reports")) stops[[name]] <- unknown(stops[[name]])
forms <- stacked(stops, "form", sent = transfer(stops$sent_usd), `in-hand` = transfer(stops$carried_usd * stops$crossings), kind = transfer(money(stops, "goods_value")))
personal <- tapply(forms$value, forms$unit, sum)
remittances <- stacked(stops, "component", `personal-transfers` = as.vector(personal[as.character(stops$unit)]), `net-compensation` = earned$net, `capital-transfers` = transfer(money(stops, "capital_transfers")))
whole <- as.vector(tapply(remittances$value, factor(remittances$unit, levels = stops$unit), sum))
known <- stops$w_person > 0
left <- rep(1, nrow(stops)); left[known] <- remaining(whole[known], stops$w_person[known])
for (dimensions in list(character(), "component", "country", c("country", "component"), "household_reports"))
  by(of_people, "border-remittances", "personal-remittances", remittances, dimensions, left = left)
composition(of_people, "border-remittances", "personal-remittances-by-country", "country", remittances)
paid <- stops
paid$value <- earned$gross
for (dimensions in list(character(), "country")) by(of_people, "border-compensation", "gross-compensation", paid, dimensions)
for (dimensions in c(list(character(), "form", "country"), as.list(c("sex", "age_class", "education", "occupation", "legal_status", "time_abroad"))))
  by(of_people, "border-transfers", "personal-transfers", forms, dimensions)
composition(of_people, "border-transfers", "personal-transfers-by-form", "form", forms)
for (name in names(by_whom)) composition(of_people, "border-transfers", paste0("personal-transfers-by-", name), by_whom[[name]], forms)
saved <- stops
saved$value <- money(stops, "savings_abroad")
for (dimensions in list(character(), "country", "sex", "age_class")) by(of_people, "border-savings", "savings-abroad", saved, dimensions, median = TRUE)
for (dimensions in list("stay", c("country", "stay"), c("sex", "stay"), c("age_class", "stay"))) {
  cells <- unique(stops[, dimensions, drop = FALSE])
  for (i in seq_len(nrow(cells))) {
    d <- of_people
    d$variables$y <- 1
    d <- subset(d, Reduce(`&`, lapply(dimensions, function(name) stops[[name]] == cells[i, name])))
    if (degf(d) <= 0) next
    t <- total(d)
    keep("border-stays", "travellers", as.list(cells[i, , drop = FALSE]), t[1], t[2], degf(d), sum(weights(d) > 0))
  }
}

# People and their money if crossings were told as 1 + share * (true - 1), or rounded to 5, 10 and 12.
told <- stops$crossings
at <- match(told, c(5, 10, 12))
truth <- c(
  lapply(setNames(c(60, 70, 80, 90, 100), paste0("recall-", c(60, 70, 80, 90, 100))), function(percent) 1 + (told - 1) / (percent / 100)),
  list(`rounded-up` = ifelse(is.na(at), told, c(3, 8, 11)[at]), `rounded-down` = ifelse(is.na(at), told, c(7, 11, 13)[at]))
)
for (name in names(truth)) {
  stops$w_truth <- ifelse(is.na(told), 0, stops$w_person * told / truth[[name]])
  of_truth <- svydesign(ids = ~psu, strata = ~frame_stratum, weights = ~w_truth, data = stops)
  count(of_truth, paste0("travellers-", name), list(), TRUE, "border-recall")
  amounts(of_truth, "border-recall", paste0("money-sent-", name), list(), seq_len(nrow(stops)), stops$sent_usd)
}
told_so <- function(indicator, yes) {
  d <- of_people
  d$variables$y <- as.numeric(yes)
  d <- subset(d, !is.na(yes))
  m <- average_of(d)
  all_so <- all(d$variables$y == 1) # no spread in a share of all
  share <- if (all_so) c(1, 1) else as.vector(confint(svyciprop(~y, d, method = "xlogit", df = degf(d))))
  keep("border-recall", paste0(indicator, "-share"), list(), m[1], m[2], degf(d), nrow(d), m[3], limits = share)
}
told_so("crossings-rounded", ifelse(is.na(told), NA, told %in% c(5, 10, 12)))
told_so("directions-agree", abs(told - stops$crossings_back) <= 1)

# The totals of both surveys side by side, and those of travellers by whether a household here could report them.
beside <- function(table, domain, here) {
  same <- Filter(function(row) row$table == table && row$indicator == "personal-remittances-total" && identical(unlist(row$domain), unlist(domain)), rows)
  stopifnot(length(same) == 1)
  rows[[length(rows) + 1]] <<- modifyList(same[[1]], list(table = "combined-remittances", domain = NULL))
  rows[[length(rows)]]$domain <<- here
}
stopifnot(all(stops$household_reports %in% c("yes", "no")))
beside("household-remittances", list(), list(frame = "household"))
beside("border-remittances", list(), list(frame = "border"))
beside("border-remittances", list(household_reports = "no"), list(frame = "border", part = "alone"))
beside("border-remittances", list(household_reports = "yes"), list(frame = "border", part = "shared"))

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
# What was sent is worth what it was in the month of the transfer; where that has no rate, what it is on average in the period.
told$amount <- with(interviews, {
  then <- units(amount_sent, amount_sent_currency) /
    month_per_usd(amount_sent_currency, format(as.Date(transfer_date, origin = "1970-01-01"), "%Y-%m"))
  ifelse(is.na(then), dollars(amount_sent, amount_sent_currency), then)
})
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
  d$variables$percent <- d$variables$cost / d$variables$amount
  q <- svyquantile(~percent, d, 0.5, interval.type = "mean", df = degf(d))$percent
  if (all(is.finite(q))) costs[[length(costs) + 1]] <- list(
    corridor = c, source = "household", providerType = "all", measure = "experienced", statistic = "quantile", n = nrow(d),
    totalCostPercent = q[[1]], se = q[[4]], df = degf(d), ciLow = q[[2]], ciHigh = q[[3]]
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

# How unequally households receive: points by laeken, and shares of the least by hand; errors are convey's (test/golden/inequality).
lowest <- function(y, w, p) {
  o <- order(y); y <- y[o]; w <- w[o]
  taken <- pmin(pmax(p * sum(w) - (cumsum(w) - w), 0), w)
  sum(taken * y) / sum(w * y)
}
spread <- list()
for (of in c("receipts", "transfers-received")) {
  y <- per_unit(if (of == "receipts") senders$cash else senders$personal)
  inside <- !is.na(y) & y > 0
  point <- function(name, estimate) spread[[length(spread) + 1]] <<- list(indicator = paste0(of, "-", name), n = sum(inside), estimate = estimate)
  point("gini", laeken::gini(y[inside], interviews$w[inside])$value / 100)
  point("top-10", 1 - lowest(y[inside], interviews$w[inside], 0.9))
  for (p in 1:9) point(paste0("lorenz-", 10 * p), lowest(y[inside], interviews$w[inside], p / 10))
}

writer <- paste("R", getRversion(), "survey", packageVersion("survey"), "laeken", packageVersion("laeken"))
empty_object <- function(x) if (length(x) == 0) setNames(list(), character()) else x
rows <- lapply(rows, function(row) { row$domain <- empty_object(row$domain); Filter(Negate(is.null), row) })
write(toJSON(list(writer = writer, estimates = rows, corridorCosts = costs, spread = spread), auto_unbox = TRUE, digits = NA, pretty = FALSE), "survey.json")
