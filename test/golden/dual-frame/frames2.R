# Not run in CI: it reads the files of the package Frames2 0.2.1, which Debian does not have.
# Writes frames2.json, data-a.csv and data-b.csv: what the package Frames2 makes of its own data.
# Run here: Rscript frames2.R FOLDER-OF-FRAMES2
library(jsonlite)
folder <- commandArgs(TRUE)[1]
for (file in c("HT", "VarHT", "CovHT", "Domains", "Hartley", "FB", "BKA"))
  source(file.path(folder, "R", paste0(file, ".R")))
read <- function(name) read.table(gzfile(file.path(folder, "data", paste0(name, ".txt.gz"))), header = TRUE, sep = "\t")
load(file.path(folder, "data", "PiklA.rda"))
load(file.path(folder, "data", "PiklB.rda"))
A <- read("DatA")
B <- read("DatB")
version <- read.dcf(file.path(folder, "DESCRIPTION"), "Version")[1]

sizes <- c(727, 375, 113, 186, 115, 219)
A$N <- sizes[A$Stratum]
B$N <- 1191
columns <- c("Domain", "Feed", "Clo", "Lei", "ProbA", "ProbB", "N")
write.csv(A[, c(columns, "Stratum")], "data-a.csv", row.names = FALSE, quote = FALSE)
write.csv(B[, columns], "data-b.csv", row.names = FALSE, quote = FALSE)

# The package writes its matrices to nine digits; the designs that its manual describes have them exactly.
n <- as.vector(table(A$Stratum))
same <- outer(A$Stratum, A$Stratum, "==")
p <- (n / sizes)[A$Stratum]
within <- (n * (n - 1) / (sizes * (sizes - 1)))[A$Stratum]
exactA <- ifelse(same, matrix(within, nrow(A), nrow(A)), outer(p, p))
diag(exactA) <- p
exactB <- matrix(135 * 134 / (1191 * 1190), nrow(B), nrow(B))
diag(exactB) <- 135 / 1191
stopifnot(max(abs(exactA - PiklA)) < 1e-9, max(abs(exactB - PiklB)) < 1e-9)

variables <- c("Feed", "Clo", "Lei")
domains <- list(A$Domain, B$Domain)
estimate <- function(result, v) list(total = result$Est["Total", v], variance = result$VarEst[1, v])
answers <- function(pA, pB) {
  arguments <- list(A[, variables], B[, variables], pA, pB)
  h <- do.call(Hartley, c(arguments, domains))
  fb <- do.call(FB, c(arguments, domains))
  sf <- do.call(BKA, c(arguments, list(A$ProbB, B$ProbA), domains))
  pieces <- function(v) {
    one <- function(d, own, both, p) {
      parts <- list(Domains(d[[v]], d$Domain, own), Domains(d[[v]], d$Domain, both),
        Domains(rep(1, nrow(d)), d$Domain, both))
      list(totals = sapply(parts, HT, diag(p)),
        covariance = c(outer(1:3, 1:3, Vectorize(function(i, j) CovHT(parts[[i]], parts[[j]], p)))))
    }
    list(a = one(A, "a", "ab", pA), b = one(B, "b", "ba", pB))
  }
  lapply(setNames(variables, variables), function(v) list(
    pieces = pieces(v),
    hartley = c(estimate(h, v), theta = h$Param[1, v]),
    fullerBurmeister = c(estimate(fb, v), list(betas = unname(fb$Param[, v]))),
    singleFrame = estimate(sf, v)
  ))
}
write(toJSON(list(package = "Frames2", version = unname(version), r = R.version.string,
  exact = answers(exactA, exactB), asDelivered = answers(PiklA, PiklB)),
  digits = NA, auto_unbox = TRUE, pretty = TRUE), "frames2.json")
