# Writes cases (data, design, estimator, expected) that the conformance folder does not cover, from R's survey package.
# Run in this folder: Rscript cases.R    (survey 4.5, jsonlite; R 4.2.2)
# Cases with a `since` are passed over by an older survey, which answers them otherwise; the rest it answers alike.
suppressMessages({library(survey); library(jsonlite)})
options(digits = 17, warn = -1)
dir.create("cases", showWarnings = FALSE); dir.create("data", showWarnings = FALSE)
# Inside the package a subset of an unequal-probability design keeps its rows; outside, 4.5 forgets to register the method.
registerS3method("[", "pps", getFromNamespace("[.pps", "survey"))
version <- list(r = R.version.string, survey = as.character(packageVersion("survey")))

save_data <- function(data, file) write.csv(data, file.path("data", file), row.names = FALSE, na = "", quote = TRUE)
form <- function(names) if (length(names) == 0) ~1 else reformulate(names)

design_of <- function(data, d) {
  args <- list(ids = form(d$ids), data = data, nest = isTRUE(d$nest))
  if (length(d$strata)) args$strata <- form(d$strata)
  if (length(d$weights)) args$weights <- form(d$weights)
  if (length(d$fpc)) args$fpc <- form(d$fpc)
  if (!is.null(d$variance)) args$variance <- d$variance
  if (!is.null(d$pps)) args$pps <- switch(d$pps, brewer = , overton = d$pps, poisson = poisson_sampling(data[[d$fpc]]),
    `hartley-rao` = if (is.null(d$psum)) HR() else HR(d$psum), joint = ppsmat(as.matrix(read.csv(file.path("data", d$joint), row.names = 1))))
  do.call(svydesign, args)
}

nonzero <- function(design) sum(weights(design, "sampling") != 0)

# Rows of a total, mean, ratio or variance on one (sub)design.
moment_rows <- function(e, design, full, by) {
  na.rm <- isTRUE(e$na_rm); level <- if (is.null(e$level)) 0.95 else e$level
  run <- function(deff) switch(e$fun,
    total = svytotal(form(e$vars), design, na.rm = na.rm, deff = deff),
    mean = svymean(form(e$vars), design, na.rm = na.rm, deff = deff),
    ratio = svyratio(form(e$vars), form(e$denominator), design, na.rm = na.rm, deff = deff),
    var = svyvar(form(e$vars), design, na.rm = na.rm))
  fit <- run(FALSE)
  deffs <- NULL; replaces <- NULL
  if (isTRUE(e$deff)) {
    deffs <- deff(run(TRUE)); if (is.matrix(deffs)) deffs <- if (e$fun == "ratio") as.vector(deffs) else diag(deffs)
    if (e$fun != "ratio") { replaces <- deff(run("replace")); if (is.matrix(replaces)) replaces <- diag(replaces) }
  }
  values <- as.vector(coef(fit)); errors <- as.vector(SE(fit))
  if (e$fun == "var" && length(e$vars) > 1) { # of a covariance matrix, the diagonal
    own <- which(diag(length(e$vars)) == 1); values <- as.matrix(fit)[own]; errors <- sqrt(diag(attr(fit, "var")))[own] }
  names <- if (e$fun == "ratio") paste(e$vars, e$denominator, sep = "/") else names(coef(fit))
  if (e$fun == "var") names <- e$vars
  ci <- function(i, df) values[i] + c(-1, 1) * qt(1 - (1 - level) / 2, df) * errors[i]
  lapply(seq_along(values), function(i) {
    row <- list(by = by, name = names[i], estimate = values[i], se = errors[i], cv = errors[i] / values[i],
      ci_normal = ci(i, Inf), ci_t_design_df = ci(i, degf(full)), ci_t_domain_df = ci(i, degf(design)),
      domain_df = degf(design), n_unweighted = nonzero(design), sum_weights = sum(weights(design, "sampling")))
    if (!is.null(deffs)) row$deff <- deffs[i]
    if (!is.null(replaces)) row$deff_replace <- replaces[i]
    row
  })
}

quantile_rows <- function(e, design, by) {
  level <- if (is.null(e$level)) 0.95 else e$level
  fit <- svyquantile(form(e$vars), design, e$quantiles, alpha = 1 - level, interval.type = e$interval,
    na.rm = isTRUE(e$na_rm), qrule = e$qrule)
  unlist(lapply(e$vars, function(name) lapply(seq_along(e$quantiles), function(i) {
    m <- fit[[name]]
    list(by = by, name = name, p = e$quantiles[i], estimate = unname(m[i, 1]), ci = unname(m[i, 2:3]), se = unname(m[i, 4]))
  })), recursive = FALSE)
}

ciprop_rows <- function(e, design, by) {
  level <- if (is.null(e$level)) 0.95 else e$level
  fit <- svyciprop(as.formula(e$formula), design, method = e$method, level = level)
  ci <- as.vector(attr(fit, "ci")); estimate <- as.vector(coef(fit))
  if (inherits(design, "svyrep.design") && e$method == "logit") {
    # svyglm stops iterating near 1e-8 in each replicate; the same limits in closed form.
    yes <- eval(as.formula(e$formula)[[2]], design$variables)
    logodds <- withReplicates(design, function(w, data) qlogis(sum(w * yes) / sum(w)))
    exact <- plogis(coef(logodds) + c(-1, 1) * qt(1 - (1 - level) / 2, degf(design)) * as.vector(SE(logodds)))
    stopifnot(max(abs(exact - ci)) < 1e-6)
    ci <- exact; estimate <- as.vector(plogis(coef(logodds)))
  }
  list(list(by = by, name = e$formula, estimate = estimate, se = sqrt(as.vector(attr(fit, "var"))), ci = ci, df = degf(design)))
}

answer <- function(e, design) {
  if (!is.null(e$subset)) design <- eval(bquote(subset(design, .(parse(text = e$subset)[[1]]))))
  domains <- list(list(by = NULL, design = design))
  if (length(e$by)) {
    cells <- interaction(lapply(e$by, function(name) factor(design$variables[[name]])), drop = FALSE, sep = "\r")
    present <- levels(cells)[levels(cells) %in% cells[weights(design, "sampling") != 0]]
    domains <- lapply(present, function(cell) {
      d <- design[cells %in% cell, ]
      list(by = as.list(setNames(strsplit(cell, "\r", fixed = TRUE)[[1]], e$by)), design = d)
    })
  }
  rows <- unlist(lapply(domains, function(x) switch(e$fun,
    quantile = quantile_rows(e, x$design, x$by), ciprop = ciprop_rows(e, x$design, x$by),
    moment_rows(e, x$design, answer.full, x$by))), recursive = FALSE)
  result <- list(rows = rows)
  if (isTRUE(e$vcov) && length(e$by)) {
    fun <- switch(e$fun, total = svytotal, mean = svymean)
    fit <- svyby(form(e$vars), form(e$by), design, fun, covmat = TRUE, na.rm = isTRUE(e$na_rm))
    result$vcov <- unname(as.matrix(vcov(fit)))
  }
  if (length(e$tests)) {
    f <- form(c(e$vars, e$by))
    result$tests <- lapply(e$tests, function(kind) {
      t <- svychisq(f, design, statistic = kind)
      list(statistic_type = kind, statistic = as.vector(t$statistic), parameter = as.vector(t$parameter), p_value = as.vector(t$p.value))
    })
  }
  result
}

write_case <- function(id, title, file, d, estimators, options = list(), replicates = NULL, adjust = NULL, since = "4.1") {
  if (packageVersion("survey") < since) return(cat(id, "-> needs survey", since, "\n"))
  lonely <- if (is.null(options$lonely_psu)) "fail" else options$lonely_psu
  options(survey.lonely.psu = lonely, survey.adjust.domain.lonely = isTRUE(options$adjust_domain_lonely))
  data <- read.csv(file.path("data", file), na.strings = "", stringsAsFactors = TRUE)
  expected <- tryCatch({
    full <- design_of(data, d)
    for (step in adjust) full <- switch(step$type, poststratify = postStratify(full, form(step$vars), step$population),
      calibrate = calibrate(full, as.formula(step$formula), unlist(step$population)))
    if (!is.null(replicates)) full <- as.svrepdesign(full, type = replicates$type)
    answer.full <<- full
    groups <- lapply(estimators, answer, design = full)
    if (!is.null(replicates)) list(degf = degf(full), groups = groups) else list(degf = degf(full), n_rows = nrow(full), n_psu = length(unique(full$cluster[, 1])),
      n_strata = length(unique(full$strata[, 1])), sum_weights = sum(weights(full)), groups = groups)
  }, error = function(e) list(error = conditionMessage(e)))
  case <- list(id = id, title = title, input = list(file = file), design = d, options = options,
    estimator = list(list = estimators), provenance = version, expected = expected)
  if (!is.null(replicates)) case$replicates <- replicates
  if (!is.null(adjust)) case$adjust <- adjust
  writeLines(toJSON(case, auto_unbox = TRUE, digits = I(17), null = "null", na = "null", pretty = TRUE),
    file.path("cases", paste0(id, ".json")))
  cat(id, if (!is.null(expected$error)) paste("->", expected$error), "\n")
}

est <- function(fun, vars, ...) list(fun = fun, vars = vars, ...)
answer.full <- NULL

# --- data ------------------------------------------------------------------------------------------------------------
data(api)
keep <- c("cds", "stype", "dnum", "snum", "api00", "api99", "enroll", "api.stu", "meals", "ell", "awards", "both", "emer")
save_data(transform(apistrat[, c(keep, "pw", "fpc")]), "apistrat.csv")
save_data(apiclus1[, c(keep, "pw", "fpc")], "apiclus1.csv")
save_data(apiclus2[, c(keep, "pw", "fpc1", "fpc2")], "apiclus2.csv")
save_data(apisrs[, c(keep, "pw", "fpc")], "apisrs.csv")
data(nhanes)
save_data(nhanes, "nhanes.csv")
data(mu284)
save_data(mu284, "mu284.csv")

# Three stages, nested ids that repeat, strata at the first stage; some weights 0, some values missing, PSUs alone in a stratum.
set.seed(20)
three <- do.call(rbind, lapply(1:6, function(h) do.call(rbind, lapply(seq_len(if (h == 4) 1 else h + 1), function(i)
  do.call(rbind, lapply(seq_len(2 + (i + h) %% 3), function(j) {
    k <- 3 + (h * i * j) %% 4
    data.frame(region = letters[h], village = i, street = j, house = seq_len(k), n_village = 10 + 3 * h,
      n_street = 5 + (i + h) %% 3, n_house = 12 + 2 * j)
  }))))))
three$weight <- with(three, n_village * n_street * n_house) / 40 * runif(nrow(three), 0.7, 1.3)
three$weight[c(3, 40, 41)] <- 0
three$sent <- round(rgamma(nrow(three), 1.2, 1 / 300), 2) * rbinom(nrow(three), 1, 0.6)
three$fee <- round(three$sent * runif(nrow(three), 0.01, 0.09), 2)
three$sent[c(5, 17, 60)] <- NA; three$fee[c(9, 60)] <- NA
three$channel <- sample(c("bank", "cash", "mto"), nrow(three), TRUE); three$channel[c(7, 70)] <- NA
three$sex <- sample(c("F", "M"), nrow(three), TRUE)
three$receives <- as.integer(three$sent > 0)
three$psu <- paste(three$region, three$village); three$normal <- three$weight / mean(three$weight)
save_data(three, "three_stages.csv")

# --- cases -----------------------------------------------------------------------------------------------------------
clus2 <- list(ids = c("dnum", "snum"), fpc = c("fpc1", "fpc2"))
write_case("api-clus2-two-stages", "Two stages, weights from the fpc", "apiclus2.csv", clus2, list(
  est("total", c("api00", "enroll"), na_rm = TRUE, deff = TRUE), est("mean", c("api00", "api99", "stype"), deff = TRUE),
  est("ratio", "api.stu", denominator = "enroll", na_rm = TRUE, deff = TRUE), est("var", "api00"),
  est("mean", "api00", by = "stype", deff = TRUE, vcov = TRUE), est("mean", "enroll")))
write_case("api-clus2-weights", "Two stages given, no fpc: PSUs with replacement", "apiclus2.csv",
  list(ids = c("dnum", "snum"), weights = "pw"), list(est("mean", c("api00", "enroll"), by = c("stype", "awards"), na_rm = TRUE)))
strat <- list(ids = character(), strata = "stype", weights = "pw", fpc = "fpc")
write_case("api-strat", "Stratified sample of schools with fpc", "apistrat.csv", strat, list(
  est("total", "enroll", deff = TRUE), est("mean", c("api00", "awards"), by = "stype", deff = TRUE),
  est("total", c("stype", "awards"), deff = TRUE), est("ratio", c("api.stu", "api00"), denominator = "enroll"),
  est("var", c("enroll"), by = "awards"), est("mean", "api00", subset = "awards == 'Yes' & stype != 'E'", level = 0.9),
  est("quantile", c("api00", "enroll"), quantiles = c(0.1, 0.5, 0.9), qrule = "math", interval = "mean"),
  est("quantile", "api00", quantiles = c(0.25, 0.75), qrule = "school", interval = "xlogit", by = "stype", level = 0.8),
  est("mean", "awards", by = "stype", tests = c("F", "Chisq", "Wald", "adjWald"))))
for (rule in c("hf1", "hf2", "hf3", "hf4", "hf5", "hf6", "hf7", "hf8", "hf9", "shahvaish"))
  write_case(paste0("api-quantile-", rule), paste("Quantile rule", rule), "apistrat.csv", strat, list(
    est("quantile", c("enroll", "meals"), quantiles = c(0.05, 0.25, 0.5, 0.6, 0.95), qrule = rule, interval = "mean")))
write_case("api-quantile-intervals", "Interval types by domain", "apiclus1.csv", list(ids = "dnum", weights = "pw", fpc = "fpc"),
  lapply(c("mean", "xlogit", "beta", "asin"), function(kind)
    est("quantile", "api00", quantiles = c(0.3, 0.5), qrule = "math", interval = kind, subset = "stype == 'E'")))
write_case("api-quantile-score", "Score intervals", "apistrat.csv", strat, list(
  est("quantile", c("api00", "enroll"), quantiles = c(0.3, 0.5, 0.7), qrule = "math", interval = "score"),
  est("quantile", "api00", quantiles = 0.5, qrule = "school", interval = "score", subset = "awards == 'Yes'", level = 0.9)))
write_case("api-quantile-score-poststratified", "Score intervals in a domain of a post-stratified sample", "apiclus1.csv",
  list(ids = "dnum", weights = "pw"), list(est("quantile", "api00", quantiles = c(0.3, 0.5, 0.7), qrule = "math", interval = "score",
    subset = "enroll > 300"), est("quantile", "enroll", quantiles = 0.5, qrule = "hf7", interval = "score", by = "awards", level = 0.8)),
  adjust = list(list(type = "poststratify", vars = "stype",
    population = data.frame(stype = c("E", "H", "M"), Freq = c(4421, 755, 1018)))))
write_case("api-clus1", "One stage of clusters", "apiclus1.csv", list(ids = "dnum", weights = "pw", fpc = "fpc"), c(list(
  est("total", "enroll", by = "stype", vcov = TRUE, deff = TRUE), est("mean", "both", tests = c("F", "Chisq", "Wald", "adjWald"), by = "stype")),
  lapply(c("logit", "xlogit", "asin", "beta", "mean"), function(method)
    list(fun = "ciprop", formula = "~I(api00 > 650)", method = method, level = 0.9, subset = "stype != 'H'"))))
write_case("api-clus1-jackknife", "Shares with limits from replicates", "apiclus1.csv", list(ids = "dnum", weights = "pw"),
  lapply(c("logit", "xlogit", "asin", "beta", "mean"), function(method)
    list(fun = "ciprop", formula = "~I(api00 > 650)", method = method, level = 0.9, subset = "enroll > 300")),
  replicates = list(type = "JK1"))
write_case("api-srs", "Simple random sample, weights from the fpc", "apisrs.csv", list(ids = character(), fpc = "fpc"), list(
  est("total", "enroll", deff = TRUE), est("mean", c("api00", "stype"), deff = TRUE)))
write_case("api-unweighted", "No weights, no fpc, no strata, no clusters", "apisrs.csv", list(ids = character()), list(
  est("total", "enroll", deff = TRUE), est("mean", c("api00", "stype"), deff = TRUE, by = "awards")))
nh <- list(ids = "SDMVPSU", strata = "SDMVSTRA", weights = "WTMEC2YR", nest = TRUE)
write_case("nhanes", "Nested PSU numbers, missing values", "nhanes.csv", nh, list(
  est("mean", "HI_CHOL", na_rm = TRUE, deff = TRUE), est("mean", "HI_CHOL", by = c("race", "RIAGENDR"), na_rm = TRUE, deff = TRUE),
  est("total", "HI_CHOL", by = "agecat", na_rm = TRUE, deff = TRUE), est("mean", "agecat", by = "RIAGENDR"),
  est("mean", "HI_CHOL"), list(fun = "ciprop", formula = "~HI_CHOL", method = "beta", na_rm = TRUE, subset = "!is.na(HI_CHOL)"),
  est("mean", "agecat", tests = c("F", "Chisq", "Wald", "adjWald"), by = "RIAGENDR")))
write_case("nhanes-not-nested", "PSU numbers that repeat across strata, nest forgotten", "nhanes.csv",
  modifyList(nh, list(nest = FALSE)), list(est("mean", "HI_CHOL", na_rm = TRUE)))
write_case("mu284", "Two stages of municipalities", "mu284.csv", list(ids = c("id1", "id2"), fpc = c("n1", "n2")),
  list(est("total", "y1"), est("mean", "y1", deff = TRUE)))
d3 <- list(ids = c("village", "street", "house"), strata = "region", weights = "weight", fpc = c("n_village", "n_street", "n_house"), nest = TRUE)
many <- list(est("total", c("sent", "receives"), na_rm = TRUE, deff = TRUE), est("mean", c("sent", "channel"), na_rm = TRUE),
  est("mean", "sent", by = c("sex", "channel"), na_rm = TRUE, deff = TRUE), est("ratio", "fee", denominator = "sent", by = "sex", na_rm = TRUE),
  est("total", "sent", by = "region", na_rm = TRUE), est("total", "sex", by = "channel", vcov = TRUE))
for (policy in c("certainty", "remove", "average"))
  write_case(paste0("three-stages-", policy), "Three stages with fpc, a lonely village, zero weights", "three_stages.csv", d3, many,
    list(lonely_psu = policy))
write_case("three-stages-domain-average", "Lonely villages in domains too", "three_stages.csv", d3, many,
  list(lonely_psu = "average", adjust_domain_lonely = TRUE))
write_case("three-stages-fail", "A lonely village refused", "three_stages.csv", d3, many, since = "4.3")
write_case("three-stages-no-fpc", "Stages named, villages with replacement", "three_stages.csv",
  list(ids = c("psu", "street"), strata = "region", weights = "weight"), many, list(lonely_psu = "remove"))
write_case("normalised-weights", "Weights that sum to the sample size: deff of a mean is missing", "three_stages.csv",
  list(ids = "psu", weights = "normal"), list(est("mean", c("receives", "sex"), deff = TRUE, na_rm = TRUE), est("total", "sex", deff = TRUE)))
write_case("missing-refused", "Missing values without na_rm", "three_stages.csv", list(ids = "psu", weights = "weight"),
  list(est("mean", "sent"), est("mean", c("sent", "fee"), na_rm = TRUE), est("mean", "sex")))
write_case("quantiles-missing", "Quantiles of a variable with missing values", "three_stages.csv", list(ids = "psu", weights = "weight"),
  list(est("quantile", c("sent"), quantiles = c(0.5, 0.75, 0.9), qrule = "hf7", interval = "mean", na_rm = TRUE, by = "sex"),
    est("quantile", "fee", quantiles = c(0.5, 0.95), qrule = "school", interval = "beta", na_rm = TRUE)))
# Rows are left out listwise: a variable's own missing values and those of the others.
write_case("quantiles-listwise", "Quantiles of two variables, missing on different rows", "three_stages.csv", list(ids = "psu", weights = "weight"),
  lapply(c("math", "hf4", "hf7"), function(rule)
    est("quantile", c("sent", "fee", "house"), quantiles = c(0.25, 0.5, 0.75), qrule = rule, interval = "mean", na_rm = TRUE)))
# Equal weights in the strata, so that a quantile falls on a value exactly and its limits hang on what counts as below it.
zero <- apistrat[, c("stype", "api00", "enroll", "pw")]; set.seed(5); zero$pw[sample(nrow(zero), 15)] <- 0
save_data(zero, "apistrat_zero.csv")
write_case("zero-weights", "Schools of weight zero", "apistrat_zero.csv", list(ids = character(), strata = "stype", weights = "pw"), c(
  list(est("mean", c("api00", "stype"), deff = TRUE), est("total", "enroll", by = "stype", deff = TRUE), est("var", "enroll", by = "stype")),
  lapply(c("hf4", "hf5", "hf6", "hf7", "hf8", "hf9"), function(rule)
    est("quantile", "api00", quantiles = c(0.1, 0.5), qrule = rule, interval = "xlogit", by = "stype"))))

# --- what older versions answer otherwise ----------------------------------------------------------------------------
write_case("variances-missing", "Variances in the population of variables with missing values", "three_stages.csv", d3,
  list(est("var", "sent", na_rm = TRUE), est("var", "sent", by = "sex", na_rm = TRUE), est("var", c("sent", "fee"), na_rm = TRUE),
    est("mean", c("sent", "receives"), na_rm = TRUE, deff = TRUE)), list(lonely_psu = "remove"), since = "4.2")
write_case("three-stages-adjust", "A lonely village beside others", "three_stages.csv", d3, many, list(lonely_psu = "adjust"), since = "4.5")
few <- data.frame(y = 1:4, w = c(10, 1, 1, 1), g = c("a", "a", "b", "b")); save_data(few, "few.csv")
write_case("quantiles-below-first", "Quantiles below the first cumulative weight", "few.csv", list(ids = character(), weights = "w"),
  lapply(c("math", "school", "hf3", "hf4"), function(rule)
    est("quantile", "y", quantiles = c(0.1, 0.5, 0.8), qrule = rule, interval = "mean")), since = "4.5")
# Weights of 0 in whole PSUs: of districts 61, 135 and 178 nobody weighs anything.
lost <- apiclus1[, c("dnum", "stype", "api00", "both", "pw")]; lost$pw[lost$dnum %in% c(61, 135, 178)] <- 0
save_data(lost, "apiclus1_lost.csv")
write_case("chi-square-zero-psus", "Tests of independence when PSUs weigh nothing", "apiclus1_lost.csv", list(ids = "dnum", weights = "pw"),
  list(est("mean", "both", by = "stype", tests = c("F", "Chisq", "Wald", "adjWald")),
    est("mean", "both", by = "stype", subset = "api00 > 600", tests = c("F", "Wald"))), since = "4.5")
# Stratum a was drawn in full; one of its values is missing.
full <- data.frame(g = rep(c("a", "b"), each = 4), n = rep(c(4, 40), each = 4), y = c(1, 2, 3, NA, 2, 4, 6, 9), x = c(1, 1, 2, 2, 3, 1, 2, 1))
save_data(full, "full_stratum.csv")
write_case("missing-in-full-stratum", "A missing value in a stratum drawn in full", "full_stratum.csv", list(ids = character(), strata = "g", fpc = "n"),
  list(est("total", c("y", "x")), est("mean", c("y", "x")), est("total", "y", by = "g"), est("mean", "y", na_rm = TRUE)), since = "4.3")
# Linear calibration far from the sample: the schools of level H end up with negative weights only.
write_case("calibrated-negative", "A domain whose calibrated weights are all negative", "apistrat.csv", list(ids = character(), strata = "stype", weights = "pw"),
  list(est("total", "enroll", by = "stype"), est("mean", "api00", by = "stype"), est("total", "enroll"),
    est("quantile", "api00", quantiles = c(0.25, 0.5), qrule = "math", interval = "mean"),
    est("quantile", "api00", quantiles = c(0.25, 0.5), qrule = "hf7", interval = "mean")),
  adjust = list(list(type = "calibrate", formula = "~stype", population = list(`(Intercept)` = 5000, stypeH = -200, stypeM = 1018))))

# --- unequal probabilities -------------------------------------------------------------------------------------------
# Counties drawn with probability proportional to their votes (data(election): 40 of 4,600), with the joint probabilities.
data(election)
votes <- transform(election_pps, unit = seq_len(nrow(election_pps)), total = Bush + Kerry + Nader, big = ifelse(votes > 50000, "yes", "no"),
  half = rep(1:2, length.out = nrow(election_pps)))
votes$total[7] <- NA
save_data(votes[, c("unit", "County", "Bush", "Kerry", "Nader", "total", "big", "half", "p", "wt")], "election.csv")
joint <- election_jointprob; rownames(joint) <- votes$unit; colnames(joint) <- votes$unit
write.csv(joint, file.path("data", "election_joint.csv"), quote = TRUE)
polls <- list(est("total", c("Bush", "Kerry")), est("mean", c("Bush", "big")), est("ratio", "Bush", denominator = "Kerry"),
  est("total", c("Bush", "Kerry"), by = "big"), est("total", "total", na_rm = TRUE), est("mean", "total", na_rm = TRUE, by = "big"),
  est("var", "Kerry"), est("quantile", "Kerry", quantiles = c(0.25, 0.5), qrule = "math", interval = "mean"), est("mean", "Bush", subset = "Kerry > 20000"))
drawn <- list(ids = character(), fpc = "p")
write_case("pps-brewer", "Unequal probabilities: Brewer", "election.csv", c(drawn, pps = "brewer"), polls)
write_case("pps-brewer-weights", "Unequal probabilities with weights of their own: Brewer", "election.csv", c(drawn, pps = "brewer", weights = "wt"), polls)
write_case("pps-brewer-strata", "Unequal probabilities in two strata: Brewer", "election.csv", c(drawn, strata = "half", pps = "brewer"), polls)
for (variance in c("HT", "YG")) {
  write_case(paste0("pps-overton-", tolower(variance)), "Unequal probabilities: Overton", "election.csv",
    c(drawn, pps = "overton", variance = variance), polls)
  write_case(paste0("pps-joint-", tolower(variance)), "Unequal probabilities: joint probabilities", "election.csv",
    c(drawn, pps = "joint", joint = "election_joint.csv", variance = variance), polls)
  write_case(paste0("pps-hartley-rao-", tolower(variance)), "Unequal probabilities: Hartley and Rao", "election.csv",
    c(drawn, pps = "hartley-rao", variance = variance), polls)
}
write_case("pps-hartley-rao-known", "Unequal probabilities: Hartley and Rao, sum over the population known", "election.csv",
  c(drawn, pps = "hartley-rao", psum = sum(election$p^2) / 40), polls)
write_case("pps-poisson", "Unequal probabilities: Poisson sampling", "election.csv", c(drawn, pps = "poisson"), polls)
write_case("pps-overton-strata", "Unequal probabilities in two strata: Overton", "election.csv", c(drawn, strata = "half", pps = "overton"), polls)
stages <- transform(three[three$region != "d", ], p_village = pmin(1, 0.1 + 0.07 * village + ifelse(region == "a" & village == 1, 0.9, 0)),
  p_street = 0.2 + 0.1 * street)
save_data(stages, "pps_stages.csv")
write_case("pps-brewer-stages", "Villages by size, then streets: Brewer at both stages", "pps_stages.csv",
  list(ids = c("psu", "street"), strata = "region", fpc = c("p_village", "p_street"), pps = "brewer"),
  list(est("total", c("sent", "receives"), na_rm = TRUE), est("mean", "sent", by = "sex", na_rm = TRUE), est("ratio", "fee", denominator = "sent", na_rm = TRUE)),
  list(lonely_psu = "average"))
for (method in c("brewer", "overton"))
  write_case(paste0("pps-", method, "-calibrated"), "Unequal probabilities, calibrated to the number of counties, large and small", "election.csv",
    c(drawn, pps = method), polls[1:4], adjust = list(list(type = "calibrate", formula = "~big", population = list(`(Intercept)` = 4600, bigyes = 350))),
    since = if (method == "brewer") "4.1" else "4.4")
