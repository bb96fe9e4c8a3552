# Inequality and poverty of made-up households (households.csv): 4 strata, 26 of 155 places, incomes with heaps, zeros and gaps.
# Points by laeken; standard errors by survey: of means for fixed lines, of a stratified jackknife for the others.
#
#   Rscript inequality.R inequality.json
suppressMessages({
  library(laeken)
  library(survey)
})
args <- commandArgs(trailingOnly = TRUE)
d <- read.csv("households.csv")
d <- d[!is.na(d$income), ]
d$head <- d$income / d$members
d$without <- pmax(0, d$income - d$sent) / d$members
d$persons <- d$weight * d$members

results <- list()
keep <- function(name, estimate, se = NULL) results[[name]] <<- c(list(estimate = unname(estimate)), if (!is.null(se)) list(se = unname(se)))
with_fpc <- svydesign(ids = ~psu, strata = ~stratum, fpc = ~psus, weights = ~persons, data = d)
fixed <- function(name, y, line, design, inside = TRUE) for (a in 0:2) {
  design$variables$h <- ifelse(y <= line, ((line - y) / line)^a, 0)
  m <- svymean(~h, subset(design, inside))
  keep(paste0(name, "-", a), coef(m)[[1]], SE(m)[[1]])
}
fixed("fixed", d$head, 3000, with_fpc)
fixed("fixed-without", d$without, 3000, with_fpc)
fixed("fixed-north", d$head, 3000, with_fpc, d$region == "north")
for (a in 0:2) {
  fgt <- function(y) ifelse(y <= 3000, ((3000 - y) / 3000)^a, 0)
  with_fpc$variables$h <- fgt(d$head) - fgt(d$without)
  m <- svymean(~h, with_fpc)
  keep(paste0("fixed-change-", a), coef(m)[[1]], SE(m)[[1]])
}

jackknife <- as.svrepdesign(svydesign(ids = ~psu, strata = ~stratum, weights = ~persons, data = d), type = "JKn")
again <- function(name, f) {
  r <- withReplicates(jackknife, function(w, data) f(w, data))
  keep(name, coef(r)[[1]], SE(r)[[1]])
}
gini_of <- function(y, w) gini(y, w)$value / 100
line_of <- function(w, data) 0.6 * weightedMedian(data$head, w)
again("gini", function(w, data) gini_of(data$head, w))
again("gini-without", function(w, data) gini_of(data$without, w))
again("gini-change", function(w, data) gini_of(data$head, w) - gini_of(data$without, w))
again("line", line_of)
again("relative-0", function(w, data) arpr(data$head, w, p = 0.6)$value / 100)
again("relative-north-0", function(w, data) {
  inside <- data$region == "north"
  sum(w[inside] * (data$head[inside] <= line_of(w, data))) / sum(w[inside])
})
again("relative-1", function(w, data) {
  line <- line_of(w, data)
  sum(w * pmax(0, line - data$head) / line) / sum(w)
})
written_by <- paste0("R ", getRversion(), ", survey ", packageVersion("survey"), ", laeken ", packageVersion("laeken"))
writeLines(jsonlite::toJSON(list(written_by = written_by, results = results), auto_unbox = TRUE, digits = NA, pretty = TRUE), args[1])
