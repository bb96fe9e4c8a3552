# Writes a small invented round (frame.csv, household.csv, border.csv, populations.json) and weigh.json: the weights that
# the definitions give, step by step, and what R's survey package makes of them. Run here: Rscript weigh.R
suppressMessages(library(survey))
library(jsonlite)
options(digits = 17)
set.seed(7)

# Households: 20 villages in 4 strata of 3 regions; one village without a visit, one of vacant dwellings alone, one where
# nobody answered. Some dwellings were visited twice or three times.
villages <- data.frame(psu = sprintf("v%02d", 1:20), stratum = rep(c("A", "B", "C", "D"), c(6, 5, 5, 4)))
villages$region <- c(A = "north", B = "north", C = "south", D = "west")[villages$stratum]
villages$urban <- rep(c("urban", "rural"), 10)
villages$first_stage_weight <- round(3 + 9 * runif(20), 2)
villages$units <- 30 + sample(1:60, 20)
dwellings <- villages[rep(1:19, times = 6 + (1:19) %% 5), c("psu", "region", "urban")]
dwellings$dwelling <- ave(seq_len(nrow(dwellings)), dwellings$psu, FUN = seq_along)
dwellings$final <- sample(c("complete", "partial", "refusal", "other", "non_contact", "ineligible"), nrow(dwellings), TRUE, c(60, 5, 12, 3, 12, 8))
dwellings$final[dwellings$psu == "v07"] <- "ineligible"
dwellings$final[dwellings$psu == "v12"] <- rep_len(c("refusal", "non_contact"), sum(dwellings$psu == "v12"))
dwellings$visits <- sample(1:3, nrow(dwellings), TRUE)
household <- dwellings[rep(seq_len(nrow(dwellings)), dwellings$visits), ]
household$visit_number <- ave(seq_len(nrow(household)), household$psu, household$dwelling, FUN = seq_along)
last <- household$visit_number == household$visits
household$disposition <- ifelse(last, household$final, ifelse(runif(nrow(household)) < 0.3, "refusal", "non_contact"))
household <- household[sample(nrow(household)), ]
household$row <- seq_len(nrow(household))
answered <- household$disposition %in% c("complete", "partial")
household$members <- ifelse(answered, sample(1:9, nrow(household), TRUE), NA)
household$amount <- ifelse(answered, round(exp(rnorm(nrow(household), 6, 1))), NA)
household$receives <- ifelse(answered, rbinom(nrow(household), 1, 0.4), NA)

# Border: 8 shifts at 2 crossing points. The interval changes inside some shifts, two shifts were not counted, and some
# refusals stand on the sheet of the shift alone.
shifts <- data.frame(psu = sprintf("s%d", 1:8), stratum = rep(c("P", "Q"), each = 4), first_stage_weight = round(10 + 20 * runif(8), 2), units = NA)
stops <- shifts[rep(1:8, times = 9 + (1:8) %% 4), "psu", drop = FALSE]
n <- nrow(stops)
stops$selection_interval <- ifelse(stops$psu %in% c("s2", "s5"), ifelse(seq_len(n) %% 2 == 0, 10, 25), 15)
stops$travellers_counted <- c(s1 = 190, s2 = 260, s3 = NA, s4 = 170, s5 = 240, s6 = NA, s7 = 200, s8 = 150)[stops$psu]
stops$disposition <- sample(c("complete", "refusal", "non_contact", "ineligible"), n, TRUE, c(70, 10, 8, 12))
filed <- function(what) ave(as.numeric(stops$disposition %in% what), stops$psu, FUN = sum)
stops$refusals <- filed("refusal") + c(s1 = 2, s2 = 0, s3 = 3, s4 = 0, s5 = 1, s6 = 0, s7 = 0, s8 = 0)[stops$psu]
stops$nonresponse <- filed("non_contact") + c(s1 = 0, s2 = 1, s3 = 0, s4 = 0, s5 = 0, s6 = 2, s7 = 0, s8 = 0)[stops$psu]
met <- stops$disposition == "complete"
stops$sex <- ifelse(met, sample(c("female", "male"), n, TRUE), NA)
stops$crossings <- ifelse(met & runif(n) < 0.95, sample(1:12, n, TRUE), NA)
stops$row <- seq_len(n)

frame <- rbind(
  cbind(instrument = "household", villages[, c("psu", "stratum", "first_stage_weight", "units")]),
  cbind(instrument = "border", shifts[, c("psu", "stratum", "first_stage_weight", "units")]))
save <- function(data, name) write.csv(data, paste0(name, ".csv"), row.names = FALSE, quote = FALSE, na = "")
save(frame, "frame")
save(household[, c("psu", "region", "urban", "dwelling", "visit_number", "disposition", "members", "amount", "receives")], "household")
save(stops[, setdiff(names(stops), "row")], "border")

# Steps ------------------------------------------------------------------------------------------------------------------
status <- c(complete = "r", partial = "r", refusal = "n", other = "n", non_contact = "u", ineligible = "i")
sum_by <- function(value, by) { s <- tapply(value, by, sum); s[is.na(s)] <- 0; s }
share_eligible <- function(w, s) sum(w[s %in% c("r", "n")]) / sum(w[s != "u"])
# Of the units of each class that were not reached, the share e counts; ineligible ones do not.
eligible <- function(w, s, class) {
  e <- sapply(split(seq_along(w), class), function(k) share_eligible(w[k], s[k]))
  e[is.nan(e)] <- share_eligible(w, s)
  w * ifelse(s == "i", 0, ifelse(s == "u", e[as.character(class)], 1))
}
respondents <- function(w, s, class) {
  all <- sum_by(w, class); r <- sum_by(w * (s == "r"), class)
  ifelse(s == "r", w * (all / r)[as.character(class)], 0)
}
# Sampled places without anybody who could stand for them: the others of their stratum do.
spread <- function(w, psu, places, met) {
  vacant <- tapply(h$s == "i", factor(h$psu, places$psu), all); vacant[is.na(vacant)] <- FALSE
  size <- places$first_stage_weight * places$units
  f <- sapply(split(seq_len(nrow(places)), places$stratum), function(k) sum(size[k][!vacant[k]]) / sum(size[k][met[k]]))
  w * f[places$stratum[match(psu, places$psu)]]
}

# One contact a dwelling: its interview, or its last visit.
h <- household
h$s <- unname(status[h$disposition])
h <- h[h$visit_number == h$visits, ]
at <- match(h$psu, villages$psu)
h$stratum <- villages$stratum[at]
h$base <- villages$first_stage_weight[at] * villages$units[at] / as.vector(table(h$psu)[h$psu])
has <- function(who) villages$psu %in% unique(h$psu[who])
# A village where nobody answered keeps no weight for its stratum's others to share.
silent_zero <- function(w, class) { dead <- names(which(sum_by(as.numeric(h$s == "r"), class) == 0)); ifelse(as.character(class) %in% dead, 0, w) }
usual <- eligible(h$base, h$s, h$psu)
usual <- respondents(silent_zero(usual, h$psu), h$s, h$psu)
usual[is.nan(usual)] <- 0
h$usual <- spread(usual, h$psu, villages, has(h$s == "r"))
# Classes by stratum: whoever was met and did not answer is stood for inside the stratum; places nobody went to are spread.
strata <- respondents(eligible(h$base, h$s, h$psu), h$s, h$stratum)
h$strata <- spread(strata, h$psu, villages, has(h$s != "i"))
# Classes by region x urban with at least `few` respondents; the smallest joins the smallest of its region.
class <- paste(h$region, h$urban, sep = ", ")
counts <- table(class[h$s == "r"])
few <- sort(counts)[[2]]
joined <- class
small <- names(which.min(counts))
mates <- setdiff(names(counts)[sub(",.*", "", names(counts)) == sub(",.*", "", small)], small)
into <- mates[which.min(counts[mates])]
joined[class == small] <- into
stopifnot(counts[small] < few, all(table(joined[h$s == "r"]) >= few))
h$collapsed <- spread(respondents(eligible(h$base, h$s, h$psu), h$s, joined), h$psu, villages, has(h$s != "i"))

# What the survey package makes of them ----------------------------------------------------------------------------------
describe <- function(design, y = ~amount) list(
  weights = unname(as.vector(weights(design, "sampling"))),
  total = list(estimate = coef(svytotal(y, design))[[1]], se = SE(svytotal(y, design))[[1]]),
  mean = list(estimate = coef(svymean(~receives, design))[[1]], se = SE(svymean(~receives, design))[[1]]),
  north = list(estimate = coef(svytotal(y, subset(design, region == "north")))[[1]], se = SE(svytotal(y, subset(design, region == "north")))[[1]]))
i <- h[h$usual > 0, ]; i <- i[order(i$row), ]
i$region <- factor(i$region, c("north", "south", "west")); i$urban <- factor(i$urban, c("rural", "urban"))
design <- svydesign(ids = ~psu, strata = ~stratum, weights = ~usual, data = i)
near <- function(formula) { t <- as.data.frame(svytable(formula, design)); t$Freq <- round(t$Freq * (1 + 0.1 * sin(seq_along(t$Freq)))); t }
region <- near(~region); urban <- near(~urban); urban$Freq <- urban$Freq * sum(region$Freq) / sum(urban$Freq)
both <- near(~ region + urban)
mm <- colSums(model.matrix(~ region + members, i) * i$usual) * c(1, 1.06, 0.93, 1.04)
jackknife <- as.svrepdesign(design, type = "JKn")
cut <- trimWeights(design, upper = 2 * median(weights(design)), strict = TRUE)
strataDesign <- svydesign(ids = ~psu, strata = ~stratum, weights = ~strata, data = i)
collapsedDesign <- svydesign(ids = ~psu, strata = ~stratum, weights = ~collapsed, data = i)

rates <- function(w, d) {
  s <- function(...) sum(w[d %in% c(...)])
  I <- s("complete"); P <- s("partial"); E <- I + P + s("refusal", "other"); U <- s("non_contact"); e <- E / (E + s("ineligible"))
  list(rr1 = I / (E + U), rr2 = (I + P) / (E + U), rr3 = I / (E + e * U), rr4 = (I + P) / (E + e * U), rr5 = I / E, rr6 = (I + P) / E)
}

# Border: whoever was stopped, filed or on the sheet alone, by the interval of the stop.
sheet <- unique(stops[, c("psu", "refusals", "nonresponse", "travellers_counted")])
own <- function(what) sapply(sheet$psu, function(p) sum(stops$psu == p & stops$disposition %in% what))
mean_k <- tapply(stops$selection_interval, stops$psu, mean)
extra <- function(times, outcome) data.frame(psu = sheet$psu, times = times, disposition = outcome)[times > 0, ]
b <- rbind(
  data.frame(row = stops$row, psu = stops$psu, times = 1, disposition = stops$disposition, k = stops$selection_interval),
  cbind(row = 0, extra(sheet$refusals - own("refusal"), "refusal"), k = NA)[, c("row", "psu", "times", "disposition", "k")],
  cbind(row = 0, extra(sheet$nonresponse - own("non_contact"), "non_contact"), k = NA)[, c("row", "psu", "times", "disposition", "k")])
b$k[is.na(b$k)] <- mean_k[b$psu[is.na(b$k)]]
b$s <- unname(status[b$disposition])
passed <- sum_by(b$k * b$times, b$psu)
counted <- setNames(sheet$travellers_counted, sheet$psu)[names(passed)]
counted[is.na(counted)] <- passed[is.na(counted)]
where <- match(b$psu, shifts$psu)
b$base <- shifts$first_stage_weight[where] * b$k * (counted / passed)[b$psu]
b$w <- eligible(b$base * b$times, b$s, b$psu) / b$times
b$w <- respondents(b$w * b$times, b$s, b$psu)
t <- b[b$w > 0, ]; t <- cbind(t, stops[t$row, c("sex", "crossings")]); t$stratum <- shifts$stratum[match(t$psu, shifts$psu)]
cap <- 8
t$m <- ifelse(is.na(t$crossings), 0, 1 / pmin(t$crossings, cap))
crossing <- svydesign(ids = ~psu, strata = ~stratum, weights = ~w, data = t)
sex <- as.data.frame(svytable(~sex, crossing)); sex$Freq <- round(sex$Freq * c(1.1, 0.95))
raked <- postStratify(crossing, ~sex, sex)
both_ways <- function(design) list(
  weights = unname(weights(design)), people = unname(weights(design) * t$m),
  crossings = list(estimate = coef(svytotal(~I(w * 0 + 1), design))[[1]], se = SE(svytotal(~I(w * 0 + 1), design))[[1]]),
  travellers = list(estimate = coef(svytotal(~m, design))[[1]], se = SE(svytotal(~m, design))[[1]]))

write(toJSON(list(region = region, urban = urban, both = both, totals = as.list(mm), sex = sex), digits = NA, auto_unbox = TRUE), "populations.json")
tight <- list(maxit = 500, epsilon = 1e-12)
write(toJSON(list(
  writer = paste("R", getRversion(), "survey", packageVersion("survey")),
  rows = i$row - 1, base = list(sum = sum(h$base), units = nrow(h)), rates = rates(h$base, h$disposition),
  usual = describe(design), strata = describe(strataDesign), collapsed = c(describe(collapsedDesign), list(small = small, into = into, few = few)),
  poststratify = describe(postStratify(design, ~ region + urban, both)),
  rake = describe(rake(design, list(~region, ~urban), list(region, urban), tight)),
  linear = describe(calibrate(design, ~ region + members, mm)),
  logit = describe(calibrate(design, ~ region + members, mm, calfun = "logit", bounds = c(0.5, 2), epsilon = 1e-11)),
  trim = list(weights = unname(weights(cut))),
  jackknife = describe(postStratify(jackknife, ~region, region)),
  border = list(rows = t$row - 1, rates = rates(b$base * b$times, b$disposition), usual = both_ways(crossing), poststratify = both_ways(raked))
), digits = NA, auto_unbox = TRUE), "weigh.json")
