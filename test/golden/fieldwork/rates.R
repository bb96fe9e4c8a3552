# Outcome rates of AAPOR, Standard Definitions (10th edition, 2023), written out from its formulas: rates.json. Counts of
# one round by hand, and the same contacts weighted; e by the proportional allocation method.
library(jsonlite)
rates <- function(I, P, R, NC, O, U, X) {
  e <- (I + P + R + NC + O) / (I + P + R + NC + O + X)
  list(
    eligibility = e,
    rr1 = I / ((I + P) + (R + NC + O) + U), rr2 = (I + P) / ((I + P) + (R + NC + O) + U),
    rr3 = I / ((I + P) + (R + NC + O) + e * U), rr4 = (I + P) / ((I + P) + (R + NC + O) + e * U),
    rr5 = I / ((I + P) + (R + NC + O)), rr6 = (I + P) / ((I + P) + (R + NC + O)),
    coop1 = I / ((I + P) + R + O), coop2 = (I + P) / ((I + P) + R + O),
    coop3 = I / ((I + P) + R), coop4 = (I + P) / ((I + P) + R),
    ref1 = R / ((I + P) + (R + NC + O) + U), ref2 = R / ((I + P) + (R + NC + O) + e * U), ref3 = R / ((I + P) + (R + NC + O)),
    con1 = ((I + P) + R + O) / ((I + P) + R + O + NC + U), con2 = ((I + P) + R + O) / ((I + P) + R + O + NC + e * U),
    con3 = ((I + P) + R + O) / ((I + P) + R + O + NC)
  )
}
cases <- list(
  c(I = 600, P = 40, R = 120, NC = 60, O = 30, U = 100, X = 50),
  c(I = 1234.5, P = 80.25, R = 310, NC = 0, O = 55.5, U = 222.125, X = 97)
)
out <- commandArgs(trailingOnly = TRUE)[1]
write_json(lapply(cases, function(x) list(counts = as.list(x), rates = do.call(rates, as.list(x)))), out, auto_unbox = TRUE, digits = NA, pretty = TRUE)
