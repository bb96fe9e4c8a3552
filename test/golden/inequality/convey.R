# Not run in CI: needs the sources of convey (1.0.1) and vardpoor (0.21.0), which no package of Debian holds.
# Linearised standard errors of inequality and poverty measures: of the made-up households, with and without a finite
# population, and of the synthetic EU-SILC of laeken.
#
#   CONVEY=folder-of-its-R-files VARDPOOR=folder-of-its-R-files Rscript convey.R convey.json
suppressMessages({
  library(survey)
  library(laeken)
  library(data.table)
})
for (file in list.files(Sys.getenv("CONVEY"), full.names = TRUE)) source(file)
source(file.path(Sys.getenv("VARDPOOR"), "lingini2.R"))
args <- commandArgs(trailingOnly = TRUE)

results <- list()
keep <- function(of, name, m) results[[of]][[name]] <<- list(estimate = unname(coef(m)[[1]]), se = unname(SE(m)[[1]]))
keep_lorenz <- function(of, m) for (k in 1:9) results[[of]][[paste0("lorenz-", k)]] <<-
  list(estimate = unname(coef(m)[[k]]), se = sqrt(diag(vcov(m)))[[k]])
# vardpoor ranks equal values by all of them, in the coefficient that is part of the error as well: so nobody has the same.
gini_by_vardpoor <- function(of, y, w, design) {
  y <- y * (1 + 1e-6 * seq_along(y))
  found <- lingini2Calc(y, data.table(id = seq_along(y)), w)
  u <- merge(data.table(ids.id = seq_along(y)), found$lin, by.x = "ids.id", by.y = names(found$lin)[1])[[2]] / 100
  design$variables$u <- u
  results[[of]][["gini-untied"]] <<- list(estimate = gini(y, w)$value / 100, se = SE(svytotal(~u, design))[[1]])
}
everything <- function(of, design, line, domain) {
  design <- convey_prep(design)
  keep(of, "gini", svygini(~y, design))
  keep_lorenz(of, svylorenz(~y, design, seq(0.1, 0.9, 0.1), plot = FALSE))
  keep(of, "line", svyarpt(~y, design))
  keep(of, "arpr", svyarpr(~y, design))
  keep(of, "arpr-domain", svyarpr(~y, subset(design, inside)))
  keep(of, "lorenz-domain", svylorenz(~y, subset(design, inside), 0.9, plot = FALSE))
  for (g in 0:2) {
    keep(of, paste0("fixed-", g), svyfgt(~y, design, g = g, abs_thresh = line))
    keep(of, paste0("relative-", g), svyfgt(~y, design, g = g, type_thresh = "relq"))
    keep(of, paste0("relative-domain-", g), svyfgt(~y, subset(design, inside), g = g, type_thresh = "relq"))
  }
}

d <- read.csv("households.csv")
d <- d[!is.na(d$income), ]
d$y <- d$income / d$members
d$persons <- d$weight * d$members
d$inside <- d$region == "north"
without_fpc <- svydesign(ids = ~psu, strata = ~stratum, weights = ~persons, data = d)
with_fpc <- svydesign(ids = ~psu, strata = ~stratum, fpc = ~psus, weights = ~persons, data = d)
everything("households", without_fpc, 3000)
everything("households-fpc", with_fpc, 3000)
gini_by_vardpoor("households", d$y, d$persons, without_fpc)
gini_by_vardpoor("households-fpc", d$y, d$persons, with_fpc)

data(eusilc)
eusilc$y <- eusilc$eqIncome
eusilc$inside <- eusilc$rb090 == "female"
silc <- svydesign(ids = ~db030, strata = ~db040, weights = ~rb050, data = eusilc)
everything("eusilc", silc, 10000)
gini_by_vardpoor("eusilc", eusilc$y, eusilc$rb050, silc)

written_by <- paste0("R ", getRversion(), ", survey ", packageVersion("survey"), ", convey 1.0.1, vardpoor 0.21.0")
writeLines(jsonlite::toJSON(list(written_by = written_by, results = results), auto_unbox = TRUE, digits = NA, pretty = TRUE), args[1])
