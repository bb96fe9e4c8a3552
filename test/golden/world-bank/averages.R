# Simple means over the services of a corridor that disclose their price, in all and by what they are paid with, how money is
# received and how fast: straight from the rows of the Bank's file, at both amounts, in percent of the amount.
#
#   Rscript averages.R averages.json
library(jsonlite)
args <- commandArgs(trailingOnly = TRUE)
rows <- read.csv("east-africa-2011.csv", check.names = FALSE, na.strings = NULL)

# Words of the file in our codes: what a product is paid with stands before "to". "N/A" names no group.
paid <- c("Cash to cash" = "cash", "Account to account" = "account", "Account to account (same bank)" = "account",
  "Account to account (other bank)" = "account", "N/A" = "")
received <- c("Cash" = "cash", "Bank Account" = "account", "Own/partner Bank Account" = "account")
speeds <- c("Less than one hour" = "under_1_hour", "Same day" = "same_day", "Next day" = "next_day", "2 days" = "two_days",
  "3-5 days" = "three_to_five_days")
corridors <- c(TZAKEN = "TZ-KE", KENUGA = "KE-UG")

groups <- list(
  all = rep("all", nrow(rows)),
  payment_instrument = paid[rows[["PAYMENT INSTRUMENT"]]],
  pickup_method = received[rows[["PICK-UP METHOD"]]],
  speed = speeds[rows[["SPEED ACTUAL"]]]
)
stopifnot(!anyNA(unlist(groups)))

measures <- c(usd200 = "CC1", usd500 = "CC2")
results <- list()
for (measure in names(measures)) {
  cell <- function(name) rows[[paste(measures[[measure]], name)]]
  fee <- 100 * cell("LCU FEE") / cell("LCU AMOUNT")
  margin <- 100 * (1 - cell("LCU FX RATE") / rows[["INTER LCU BANK FX"]])
  told <- rows$TRANSPARENT == "yes"
  for (dimension in names(groups)) for (corridor in names(corridors)) {
    codes <- groups[[dimension]]
    for (code in sort(setdiff(unique(codes[rows$CORRIDOR == corridor]), ""))) {
      own <- rows$CORRIDOR == corridor & codes == code
      mean_of <- function(x) if (any(own & told)) mean(x[own & told]) else NA
      results[[length(results) + 1]] <- list(
        corridor = corridors[[corridor]], measure = measure, dimension = dimension, code = code, services = sum(own),
        n = sum(own & told), cost = mean_of(fee + margin), fee = mean_of(fee), margin = mean_of(margin)
      )
    }
  }
}
writeLines(toJSON(results, auto_unbox = TRUE, digits = NA, pretty = TRUE, na = "null"), args[1])
