# Works out the derived variables of the household and the border study from the CSV files of this folder in base R, and
# estimates over them with R's survey package; writes derive.json. Run in this folder: Rscript derive.R
library(survey)
library(jsonlite)
options(survey.lonely.psu = "fail", digits = 17)

round <- fromJSON("round.json")
read <- function(name) read.csv(paste0(name, ".csv"), stringsAsFactors = FALSE, na.strings = "")
refusals <- c("refused", "dont_know", "not_applicable")
told <- function(code) ifelse(code %in% refusals, NA, code)

# Average of the months of the reference period, in US dollars, which the round reports in.
stopifnot(round$reportingCurrency == "USD")
rates <- round$exchangeRates
inside <- rates$month >= substr(round$referencePeriod$start, 1, 7) & rates$month <= substr(round$referencePeriod$end, 1, 7)
average <- c(tapply(1 / rates$perUsd[inside], rates$currency[inside], mean), USD = 1)
decimals <- function(currency) ifelse(currency == "KRW", 0, 2)
converted <- function(minor, currency) ifelse(minor == 0, 0, minor * unname(average[currency]) / 10^decimals(currency))

classes <- function(value, from, labels) as.character(cut(value, c(from, Inf), labels, right = FALSE))
age_class <- function(age) classes(age, c(0, 15, 25, 40, 65), c("0_14", "15_24", "25_39", "40_64", "65_and_over"))
stay <- function(months) classes(months, c(0, 12), c("under_12_months", "12_months_and_more"))
eaeu <- c("AM", "BY", "KG", "KZ", "RU")
eu <- strsplit("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK", " ")[[1]]
gcc <- c("AE", "BH", "KW", "OM", "QA", "SA")
country_group <- function(country) {
  country <- told(country)
  ifelse(country %in% eaeu, "eaeu", ifelse(country %in% eu, "eu", ifelse(country %in% gcc, "gcc", ifelse(is.na(country), NA, "other"))))
}
yes_no <- function(truth) ifelse(truth, "yes", "no")

household <- read("household"); members <- read("household.members")
senders <- read("household.senders"); channels <- read("household.senders.channels"); border <- read("border")
interviewed <- household$disposition %in% c("complete", "partial")

members$age_class <- age_class(members$age)
senders$age_class <- age_class(senders$age)
senders$country_group <- country_group(senders$country)
intended <- told(senders$intended_stay)
senders$stay_length <- ifelse(!is.na(intended), ifelse(intended == "under_12_months", "under_12_months", "12_months_and_more"), stay(senders$months_abroad))
channels$channel_kind <- ifelse(
  channels$channel %in% c("bank", "mto", "mobile_operator", "post_office", "online"), "formal",
  ifelse(channels$channel %in% c("courier", "unlicensed_agent", "crypto"), "informal", NA)
)
senders$cash <- converted(senders$cash_total, senders$cash_total_currency)

money <- function(rows, name) converted(rows[[name]], rows[[paste0(name, "_currency")]])
time_abroad <- function(months) {
  classes(months, c(0, 12, 36, 72, 120), c("under_1_year", "1_to_2_years", "3_to_5_years", "6_to_9_years", "10_years_and_more"))
}
# Pay of whoever works abroad for less than a year, and what they pay there.
paid_there <- function(rows) money(rows, "taxes") + money(rows, "social_contributions") + money(rows, "spending_abroad") + money(rows, "transport_cost")
compensation <- function(rows, short) {
  gross <- money(rows, "gross_monthly_pay") * rows$months_worked
  works <- short & rows$months_worked > 0
  list(gross = ifelse(works, gross, 0), net = ifelse(works, gross - paid_there(rows), 0))
}
short <- senders$stay_length == "under_12_months"
between <- function(value) ifelse(short, 0, value)
senders$short_stay <- yes_no(short)
senders$time_abroad <- time_abroad(senders$months_abroad)
senders$transfer_sent <- between(senders$cash - money(senders, "carried_by_hand"))
senders$transfer_in_hand <- between(money(senders, "carried_by_hand"))
senders$transfer_cash <- between(senders$cash)
senders$transfer_in_kind <- between(money(senders, "goods_value"))
senders$personal_transfers <- senders$transfer_cash + senders$transfer_in_kind
senders$reverse <- between(money(senders, "reverse_transfers"))
senders$net_transfers <- senders$personal_transfers - senders$reverse
senders$capital <- between(money(senders, "capital_transfers"))
earned <- compensation(senders, short)
senders$gross_compensation <- earned$gross
senders$net_compensation <- earned$net
a_year <- c(weekly = 52, fortnightly = 26, monthly = 12, every_two_months = 6, quarterly = 4, half_yearly = 2, yearly = 1)
senders$usual_cash <- ifelse(senders$transfers == 0, 0, unname(a_year[senders$usual_frequency]) * money(senders, "usual_amount"))
senders$transfer_size <- ifelse(senders$transfers == 0, 0, senders$cash / senders$transfers)
channels$size_by_channel <- with(senders[channels$parent_row + 1, ], ifelse(money(channels, "amount") * (1 + 1e-9) >= cash, transfer_size, 0))
channels$transfer <- ifelse(short[channels$parent_row + 1], 0, money(channels, "amount"))

# Over rosters: one unknown row makes the whole unknown; where there are no rows it matters why.
per_household <- function(value, rows, empty) {
  found <- tapply(value, factor(rows$parent_row + 1, levels = seq_len(nrow(household))), sum)
  ifelse(seq_len(nrow(household)) %in% (rows$parent_row + 1), found, empty)
}
household$member_count <- per_household(rep(1, nrow(members)), members, ifelse(interviewed, NA, 0))
working <- members$age >= 15 & members$age < 65
household$working_age_count <- per_household(as.numeric(working), members, ifelse(interviewed, NA, 0))
dependants <- household$member_count - household$working_age_count
household$dependants_per_worker <- ifelse(household$working_age_count == 0, NA, dependants / household$working_age_count)
receives <- told(household$receives_remittances)
without <- ifelse(!interviewed, 0, ifelse(is.na(receives) | receives == "yes", NA, 0))
household$cash_of_household <- per_household(senders$cash, senders, without)
household$usual_of_household <- per_household(senders$usual_cash, senders, without)
household$usual_less_reported <- with(household, ifelse(abs(usual_of_household - cash_of_household) <= 1e-9 * cash_of_household, 0, usual_of_household - cash_of_household))
personal <- senders$personal_transfers + senders$net_compensation + senders$capital
household$remittances_of_household <- per_household(personal, senders, without)
income <- money(household, "income")
household$remittances_of_income <- ifelse(income == 0, NA, household$remittances_of_household / income)
household$over_half_of_income <- yes_no(household$remittances_of_income > 0.5)
household$more_than_income <- yes_no(household$cash_of_household > converted(household$income, household$income_currency))

border$age_class <- age_class(border$age)
border$country_group <- country_group(border$residence_country)
border$stay_length <- stay(border$months_abroad)
border$long_term <- yes_no(border$months_abroad >= 12 | border$intended_months >= 12)
border$time_abroad <- time_abroad(border$months_abroad)
border_short <- ifelse(is.na(border$intended_months), border$months_abroad, border$intended_months) < 12
border$short_stay <- yes_no(border_short)
border$transfer_sent <- ifelse(border_short, 0, money(border, "sent"))
border$transfer_in_hand <- ifelse(border_short, 0, money(border, "carried_now") * border$crossings)
border$transfer_in_kind <- ifelse(border_short, 0, money(border, "goods_value"))
border$personal_transfers <- border$transfer_sent + border$transfer_in_hand + border$transfer_in_kind
border$capital <- ifelse(border_short, 0, money(border, "capital_transfers"))
border_earned <- compensation(border, border_short)
border$gross_compensation <- border_earned$gross
border$net_compensation <- border_earned$net
border$sent_per_month <- ifelse(border$months_worked == 0, NA, converted(border$sent, border$sent_currency) / border$months_worked)

# What the weight of a person becomes if crossings were told as 1 + share * (true - 1), or rounded to 5, 10 and 12.
recalled <- c(60, 70, 80, 90, 100)
for (percent in recalled) border[[paste0("recall_", percent)]] <- border$crossings / (1 + (border$crossings - 1) / (percent / 100))
as_if <- function(ends) { at <- match(border$crossings, c(5, 10, 12)); border$crossings / ifelse(is.na(at), border$crossings, ends[at]) }
border$rounded_up <- as_if(c(3, 8, 11))
border$rounded_down <- as_if(c(7, 11, 13))
border$crossings_rounded <- ifelse(is.na(border$crossings), NA, yes_no(border$crossings %in% c(5, 10, 12)))
border$directions_agree <- yes_no(abs(border$crossings - border$crossings_back) <= 1)

columns <- list(
  "household.members" = as.list(members["age_class"]),
  "household.senders" = as.list(senders[c(
    "age_class", "country_group", "stay_length", "cash", "short_stay", "time_abroad", "transfer_sent", "transfer_in_hand",
    "transfer_cash", "transfer_in_kind", "personal_transfers", "reverse", "net_transfers", "capital", "gross_compensation",
    "net_compensation", "usual_cash", "transfer_size"
  )]),
  "household.senders.channels" = as.list(channels[c("channel_kind", "size_by_channel", "transfer")]),
  household = as.list(household[c("member_count", "working_age_count", "dependants_per_worker", "cash_of_household", "usual_of_household", "usual_less_reported", "more_than_income", "remittances_of_household", "remittances_of_income", "over_half_of_income")]),
  border = as.list(border[c(
    "age_class", "country_group", "stay_length", "long_term", "sent_per_month", "short_stay", "time_abroad", "transfer_sent",
    "transfer_in_hand", "transfer_in_kind", "personal_transfers", "capital", "gross_compensation", "net_compensation",
    paste0("recall_", recalled), "rounded_up", "rounded_down", "crossings_rounded", "directions_agree"
  )])
)

# Estimates over derived variables. The weight of an interview is 10 and the last digit of its row.
interviews <- household[interviewed, ]
interviews$w <- 10 + (which(interviewed) - 1) %% 10
design <- svydesign(ids = ~psu, strata = ~stratum, weights = ~w, data = interviews, nest = TRUE)
unit_of <- match(seq_len(nrow(household)), which(interviewed))
senders$unit <- unit_of[senders$parent_row + 1]
rows <- list()
keep <- function(indicator, domain, estimate) {
  rows[[length(rows) + 1]] <<- list(indicator = indicator, domain = domain, estimate = coef(estimate)[[1]], se = SE(estimate)[[1]])
}
# What is unknown is in no total; whoever has something unknown is in no mean.
cash_in <- function(domain, inside) {
  here <- inside & !is.na(senders$unit)
  unit <- factor(senders$unit[here], levels = seq_len(nrow(interviews)))
  design$variables$y <- c(tapply(senders$cash[here], unit, sum, na.rm = TRUE, default = 0))
  lacking <- c(tapply(is.na(senders$cash[here]), unit, any, default = FALSE))
  if (sum(design$variables$y) == 0) return(invisible())
  keep("cash-total", domain, svytotal(~y, subset(design, y > 0)))
  keep("cash-mean", domain, svymean(~y, subset(design, y > 0 & !lacking)))
}
whole <- setNames(list(), character())
cash_in(whole, TRUE)
for (dimension in c("stay_length", "country_group", "age_class")) {
  label <- ifelse(is.na(senders[[dimension]]), "unknown", senders[[dimension]])
  for (one in unique(label)) cash_in(setNames(list(one), dimension), label == one)
}
design$variables$y <- as.numeric(interviews$more_than_income == "yes")
keep("more-than-income-share", whole, svymean(~y, subset(design, !is.na(y))))

# Complete days, months and years between days: the last day of seq() that does not lie after the second one.
ends <- as.Date(c("1999-12-31", "2000-01-01", "2000-02-28", "2000-02-29", "2000-03-01", "2023-02-28", "2023-03-01", "2024-01-15", "2024-01-14", "2024-02-29", "2025-12-31"))
pairs <- expand.grid(from = ends, until = ends)
pairs <- pairs[pairs$from <= pairs$until, ]
months_between <- function(from, until) {
  a <- as.POSIXlt(from); b <- as.POSIXlt(until)
  12 * (b$year - a$year) + b$mon - a$mon - (b$mday < a$mday)
}
steps <- function(from, until, by) sapply(seq_along(from), function(i) sum(seq(from[i], by = by, length.out = 400) <= until[i]) - 1)
early <- as.POSIXlt(pairs$from)$mday <= 28 # seq() runs over into the next month where a month has no such day
stopifnot(months_between(pairs$from, pairs$until)[early] == steps(pairs$from, pairs$until, "month")[early])
days <- data.frame(
  from = format(pairs$from), until = format(pairs$until), days = as.numeric(pairs$until - pairs$from),
  months = months_between(pairs$from, pairs$until), years = months_between(pairs$from, pairs$until) %/% 12
)

writer <- paste("R", getRversion(), "survey", packageVersion("survey"))
write(toJSON(list(writer = writer, columns = columns, estimates = rows, days = days), auto_unbox = TRUE, digits = NA, na = "null"), "derive.json")
