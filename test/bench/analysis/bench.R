# Runs one task of the benchmark with R's survey package, in a process of its own. tasks.ts asks the same.
# Rscript bench.R FOLDER ROWS TASK
suppressMessages({ library(survey); library(jsonlite) })
options(warn = -1)
args <- commandArgs(TRUE)
read <- function(name) readBin(file.path(args[1], paste0(name, ".bin")), "double", as.numeric(args[2]))
names <- c("stratum", "psu", "weight", "receives", "amount", "fee", "corridor", "channel", "region", "sex", "education", "ageGroup")
d <- as.data.frame(sapply(names, read))
design <- function() svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = d)
shares <- list(sex = c(0.52, 0.48), education = c(0.2, 0.35, 0.3, 0.15), ageGroup = c(0.2, 0.22, 0.2, 0.16, 0.12, 0.1))
margin <- function(name) setNames(data.frame(seq_along(shares[[name]]), shares[[name]] * sum(d$weight)), c(name, "Freq"))

tasks <- list(
  totals = function() svyby(~amount, ~corridor, design(), svytotal),
  raking = local({ ready <- NULL; function(prepare = FALSE) {
    if (prepare) return(ready <<- design())
    r <- rake(ready, list(~sex, ~education, ~ageGroup), lapply(names(shares), margin), list(maxit = 50, epsilon = 1e-9))
    svyby(~amount, ~corridor, r, svytotal)
  } }),
  bootstrap = local({ ready <- NULL; function(prepare = FALSE) {
    if (prepare) return(ready <<- design())
    svyby(~amount, ~corridor, as.svrepdesign(ready, type = "subbootstrap", replicates = 500), svytotal)
  } }),
  report = local({ ready <- NULL; function(prepare = FALSE) {
    if (prepare) return(ready <<- design())
    first <- svyby(~amount, ~corridor, ready, svytotal)
    svyby(~amount, ~region, ready, svytotal)
    svyby(~amount, ~channel, ready, svytotal)
    svyby(~amount, ~ region + sex, ready, svytotal)
    svyby(~ amount + fee, ~ageGroup, ready, svytotal)
    svyby(~amount, ~region, ready, svymean)
    svyby(~amount, ~education, ready, svymean)
    svyby(~receives, ~region, ready, svymean)
    svyby(~fee, ~corridor, ready, svyratio, denominator = ~amount)
    svyby(~fee, ~channel, ready, svyratio, denominator = ~amount)
    first
  } })
)
task <- tasks[[args[3]]]
if (args[3] != "totals") invisible(task(prepare = TRUE))
time <- sum(system.time(result <- task())[c("user.self", "sys.self")])
peak <- tryCatch(as.numeric(gsub("[^0-9]", "", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))) / 1024,
  error = function(e) NA)
cat(toJSON(list(seconds = time, megabytes = peak, estimates = result$amount, errors = result$se,
  version = paste0("R ", getRversion(), ", survey ", packageVersion("survey"))), auto_unbox = TRUE, digits = NA))
