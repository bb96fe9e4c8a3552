# Not run in CI: it reads the files of the package sampling 2.11, which Debian does not have.
# Writes sampling.json: what the package sampling makes of small lists. Run here: Rscript sampling.R FOLDER-OF-SAMPLING
library(jsonlite)
folder <- commandArgs(TRUE)[1]
for (file in c("as_int.r", "inclusionprobabilities.R", "UPsystematic.R", "UPsystematicpi2.R", "srswor.R", "strata.r", "inclusionprobastrata.R"))
  source(file.path(folder, "R", file))
version <- read.dcf(file.path(folder, "DESCRIPTION"), "Version")[1]

# The functions of the package draw their start from runif(1, 0, 1); here it is the one that we say.
start <- 0
runif <- function(...) start
systematic <- function(pik, u) { start <<- u; which(UPsystematic(pik) == 1) }

set.seed(11)
sizes <- list(
  plain = c(12, 7, 30, 5, 21, 16, 9, 11, 25, 4),
  certain = c(3, 500, 8, 120, 6, 90, 2, 14, 75, 1, 33),
  cascade = c(1000, 400, 160, 64, 26, 10, 4, 2, 1, 1),
  zeros = c(0, 5, 9, 0, 14, 3, 2, 8),
  all = c(3, 1, 4, 1, 5),
  many = round(exp(stats::rnorm(60, 5, 1.1)), 1))
n <- list(plain = 4, certain = 5, cascade = 6, zeros = 3, all = 5, many = 17)
starts <- c(0.013, 0.25017, 0.4999, 0.50011, 0.777, 0.98765)
lists <- lapply(setNames(names(sizes), names(sizes)), function(name) {
  pik <- suppressWarnings(inclusionprobabilities(sizes[[name]], n[[name]]))
  list(sizes = sizes[[name]], n = n[[name]], probabilities = pik,
    samples = if (name == "all") NULL else lapply(starts, function(u) list(start = u, drawn = systematic(pik, u))),
    joint = if (name %in% c("all", "zeros")) NULL else UPsystematicpi2(pik))
})

# A stratified draw, systematic inside strata with the same start in each, and simple random.
frame <- data.frame(stratum = rep(c("a", "b", "c"), c(9, 6, 12)), size = c(sizes$plain[1:9], sizes$certain[1:6], sizes$many[1:12]))
nh <- c(3, 4, 5)
start <- 0.3141
drawn <- strata(frame, "stratum", nh, "systematic", pik = frame$size)
set.seed(3)
simple <- strata(frame, "stratum", nh, "srswor")
stratified <- list(stratum = frame$stratum, size = frame$size, n = nh, start = start,
  systematic = list(drawn = drawn$ID_unit, probabilities = drawn$Prob),
  simple = inclusionprobastrata(as.integer(factor(frame$stratum)), nh), simpleOfStrata = unique(simple$Prob))

# Joint probabilities of simple random samples, by listing every sample.
every <- function(N, n) {
  all <- combn(N, n)
  joint <- matrix(0, N, N)
  for (s in seq_len(ncol(all))) joint[all[, s], all[, s]] <- joint[all[, s], all[, s]] + 1 / ncol(all)
  list(N = N, n = n, joint = joint)
}

# A panel out of a systematic sample: each start's sample keeps m of its n units, and r of the others are drawn in proportion to size.
panel <- function(x, n, m, r, grid = 200000) {
  pik <- inclusionprobabilities(x, n)
  us <- (seq_len(grid) - 0.5) / grid
  samples <- vapply(us, function(u) { start <<- u; UPsystematic(pik) }, numeric(length(x)))
  keys <- apply(samples, 2, paste, collapse = "")
  p <- table(keys) / grid
  total <- numeric(length(x))
  for (key in names(p)) {
    s <- as.integer(strsplit(key, "")[[1]]) == 1
    q <- numeric(length(x))
    q[!s] <- inclusionprobabilities(x[!s], r)
    total <- total + p[[key]] * ifelse(s, m / n, q)
  }
  list(sizes = x, n = n, keep = m, refresh = r, probabilities = total, grid = grid)
}

write_json(list(
  writer = list(sampling = unname(version), r = R.version.string),
  lists = lists, stratified = stratified, simple = list(every(6, 2), every(7, 4)),
  panels = list(panel(sizes$plain, 4, 2, 2), panel(c(5, 9, 14, 3, 2, 8, 6), 3, 2, 1),
    panel(c(4, 3, 3, 1, 1), 2, 0, 2)) # of whom the first is certain among those outside some samples
), "sampling.json", digits = NA, auto_unbox = TRUE)
