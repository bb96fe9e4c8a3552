# Writes distributions.json: quantiles and tail probabilities over wide grids, and which R wrote them.
# Run here: Rscript distributions.R (R 4.2.2). Each block holds its axes and the values, first axis fastest, 17 digits;
# null where a value is below 1e-290 and doubles thin out.
p <- c(1e-12, 1e-9, 1e-6, 1e-4, 1e-3, .005, .025, .05, .1, .2, .3, .4, .49, .4999, .499999)
p <- c(p, 1 - rev(p))

# R counts p from below and loses the digits of 1 - p; the smaller tail, mirrored, keeps them.
symmetric <- function(p, lower) ifelse(p < 0.5, 1, -1) * lower(pmin(p, 1 - p))

# Near the median qt keeps eleven digits; T^2/(df + T^2) is beta(1/2, df/2).
quantile_t <- function(tail, df) {
  if (tail < 0.4) return(qt(tail, df))
  y <- qbeta(1 - 2 * tail, 0.5, df / 2)
  -sqrt(df * y / (1 - y))
}

# qbeta gives up at some shapes below 0.1, where the quantile underflows (at p = 0.005, a = 0.001, b = 0.01 it answers
# 7e-264): answers from which R's own pbeta does not lead back to p are left out.
quantile_beta <- function(p, a, b) {
  x <- suppressWarnings(qbeta(p, a, b))
  if (abs(pbeta(x, a, b) - p) < 1e-9 * p || x > 0.999) x else NA
}

block <- function(axes, value, f) {
  grid <- expand.grid(axes)
  grid[[value]] <- do.call(mapply, c(list(FUN = f), unname(as.list(grid))))
  grid[[value]][abs(grid[[value]]) < 1e-290] <- NA
  c(axes, grid[value])
}
blocks <- list(
  normal = block(list(p = c(1e-300, 1e-100, 1e-20, p)), "q", function(p) symmetric(p, qnorm)),
  t = block(list(p = p, df = c(.1, .5, .7, 1, 1.3, 2, 2.5, 3.7, 5, 7.5, 10, 15.5, 20, 30, 43.2, 60, 100, 150.5, 250, 482, 1e3,
    3913.7, 1e4, 1e5, 1e6, 1e7, 1e8)), "q", function(p, df) symmetric(p, function(tail) quantile_t(tail, df))),
  beta = block(list(p = c(1e-12, 1e-6, 1e-3, .005, .025, .05, .5, .95, .975, .995, .999, 1 - 1e-6, 1 - 1e-12),
    a = c(1e-3, .01, .3, .5, 1, 2.7, 20.5, 300.5, 900, 4e4, 1e6, 1e7),
    b = c(1e-3, .01, .3, .5, 1, 2.7, 20.5, 300.5, 900, 4e4, 1e6, 1e7)), "q", quantile_beta),
  f = block(list(f = c(1e-6, 1e-3, .1, .5, .9, .99, 1, 1.01, 1.1, 1.5, 2, 3, 5, 10, 21.3, 80, 1e3, 1e6),
    numerator = c(1, 2, 2.5, 4, 9, 25.3, 100, 1e3, 1e4, 1e6),
    denominator = c(1, 2, 3, 7.7, 15, 41.7, 120, 482, 3913.7, 1e5, 1e6)), "tail",
    function(f, d1, d2) pf(f, d1, d2, lower.tail = FALSE)),
  chiSquare = block(list(x = c(1e-6, 1e-3, .1, .5, 1, 2, 3.84, 9, 16, 30, 80, 99, 110, 287.6, 700, 950, 1e3, 1100, 1380,
    9800, 1e4, 1.02e4, 99e3, 1e5, 1.01e5, 998e3, 1e6, 1.003e6), df = c(.1, .5, 1, 1.5, 2, 3, 4, 9, 16, 40, 100.5, 1e3, 1e4,
    1e5, 1e6)), "tail", function(x, df) pchisq(x, df, lower.tail = FALSE)))

numbers <- function(v) paste0("[", paste(ifelse(is.na(v), "null", sprintf("%.17g", v)), collapse = ","), "]")
object <- function(values) paste0("{", paste0('"', names(values), '":', values, collapse = ",\n"), "}")
writeLines(object(c(r = paste0('"', R.version.string, '"'), lapply(blocks, function(b) object(lapply(b, numbers))))),
  "distributions.json")
