# Allocates remittances to countries after Ratha & Shaw (2007), in base R, and writes ratha-shaw.json.
# Run in this folder: Rscript ratha-shaw.R
library(jsonlite)
stock <- data.frame(
  country = c("RU", "KZ", "DE", "US", "UZ"),
  migrants = c(600000, 80000, 25000, 12000, 30000),
  income = c(14250, 11500, 54800, 80450, 2500)
)
home <- 2980
expected <- ifelse(stock$income < home, home, home + abs(stock$income - home)^0.75)
share <- stock$migrants * expected / sum(stock$migrants * expected)
write(toJSON(list(writer = paste("R", getRversion()), home = home, stock = stock, expected = expected, share = share), auto_unbox = TRUE, digits = NA), "ratha-shaw.json")
