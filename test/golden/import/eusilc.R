# Writes the synthetic EU-SILC households of laeken as CSV, and the totals that R's survey package finds in them.
# The data come with laeken (GPL), so they are written where asked and not kept here; the totals are in eusilc.json.
#
#   Rscript test/golden/import/eusilc.R test/golden/import/eusilc.json [eusilc.csv]
suppressMessages({
  library(laeken)
  library(survey)
})
args <- commandArgs(trailingOnly = TRUE)
file <- args[2]

data(eusilc)
# One row a household: the first person's, and everybody's age and sex side by side.
persons <- split(eusilc, eusilc$db030)
wide <- do.call(rbind, lapply(persons, function(p) {
  row <- p[1, c("db030", "hsize", "db040", "eqSS", "eqIncome", "hy040n", "hy050n", "hy070n", "hy080n", "hy090n", "hy130n", "db090")]
  for (i in 1:9) {
    row[[paste0("age", i)]] <- if (i <= nrow(p)) p$age[i] else NA
    row[[paste0("sex", i)]] <- if (i <= nrow(p)) as.character(p$rb090[i]) else NA
  }
  row
}))
# Disposable income of the household, in cents like the platform's amounts.
wide$income <- round(wide$eqIncome * wide$eqSS, 2)
wide$transfers <- round(wide$hy080n, 2)
wide$db040 <- as.character(wide$db040)
if (!is.na(file)) write.csv(wide, file, row.names = FALSE)

design <- svydesign(ids = ~db030, strata = ~db040, weights = ~db090, data = wide)
row <- function(statistic, name) list(
  name = name, estimate = unname(coef(statistic)[1]), se = unname(SE(statistic)[1])
)
design <- update(design, receives = as.numeric(transfers > 0))
tyrol <- subset(design, db040 == "Tyrol")
results <- list(
  written_by = paste0("R ", getRversion(), ", survey ", packageVersion("survey"), ", laeken ", packageVersion("laeken")),
  rows = nrow(wide),
  df = degf(design),
  results = list(
    row(svytotal(~transfers, design), "transfers total"),
    row(svytotal(~receives, design), "receiving households"),
    row(svymean(~receives, design), "share receiving"),
    row(svytotal(~transfers, tyrol), "transfers total, Tyrol"),
    row(svyratio(~transfers, ~receives, design), "transfers per receiving household")
  )
)
writeLines(jsonlite::toJSON(results, auto_unbox = TRUE, digits = NA, pretty = TRUE), args[1])
