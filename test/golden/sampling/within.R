# Not run in CI: it reads the files of the package sampling 2.11, which Debian does not have.
# Writes within.json: which of M listed dwellings UPsystematic draws with equal probabilities m/M, by the starts of starts.py.
# Run here: Rscript within.R FOLDER-OF-SAMPLING
library(jsonlite)
folder <- commandArgs(TRUE)[1]
source(file.path(folder, "R", "UPsystematic.R"))
version <- read.dcf(file.path(folder, "DESCRIPTION"), "Version")[1]
start <- 0
runif <- function(...) start # the package draws its start itself; here it is the one that we say
starts <- fromJSON(system2("python3", "starts.py", stdout = TRUE))
lists <- list(c(84, 12), c(10, 4), c(61, 12), c(7, 3), c(400, 25), c(37, 1), c(5, 2))
draws <- do.call(c, lapply(seq_len(nrow(starts)), function(row) lapply(lists, function(of) {
  start <<- as.numeric(starts$start[row])
  list(seed = starts$seed[row], psu = starts$psu[row], start = starts$start[row], listed = of[1], dwellings = of[2],
    drawn = I(which(UPsystematic(rep(of[2] / of[1], of[1])) == 1)))
})))
write_json(list(writer = list(sampling = unname(version), r = R.version.string), draws = draws), "within.json", digits = NA, auto_unbox = TRUE)
