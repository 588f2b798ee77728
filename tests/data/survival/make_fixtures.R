# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the survival fixtures beside this script with R's package survival (Debian: r-cran-survival).
#   Rscript make_fixtures.R
suppressMessages(library(survival))
set.seed(20261122)
lives <- NULL; km <- NULL; medians <- NULL; tests <- NULL; aj <- NULL
for (set in 1:12) {
  n <- sample(5:120, 1)
  # Rounded to make ties of endings and of endings with censorings.
  time <- round(rexp(n, 1 / 30), sample(0:1, 1))
  cause <- sample(0:3, n, replace = TRUE, prob = c(0.4, 0.35, 0.15, 0.1))
  group <- sample(1:sample(2:4, 1), n, replace = TRUE)
  lives <- rbind(lives, data.frame(set, time, cause, group))
  fit <- survfit(Surv(time, cause == 1) ~ 1, conf.type = "log-log")
  km <- rbind(km, with(fit, data.frame(set, time, n.risk, n.event, surv, se = std.err * surv, lower, upper)))
  m <- summary(fit)$table
  medians <- rbind(medians, data.frame(set, median = m["median"], lower = m["0.95LCL"], upper = m["0.95UCL"]))
  test <- survdiff(Surv(time, cause == 1) ~ group)
  df <- length(test$n) - 1
  tests <- rbind(tests, data.frame(set, chisq = test$chisq, df, p = pchisq(test$chisq, df, lower.tail = FALSE)))
  multi <- survfit(Surv(time, factor(cause, 0:3)) ~ 1)
  aj <- rbind(aj, data.frame(set, time = multi$time, running = multi$pstate[, 1], c1 = multi$pstate[, 2],
                             c2 = multi$pstate[, 3], c3 = multi$pstate[, 4]))
}
out <- function(data, name) write.csv(format(data, digits = 12, trim = TRUE), name, row.names = FALSE, quote = FALSE)
out(lives, "lives.csv"); out(km, "kaplan_meier.csv"); out(medians, "medians.csv"); out(tests, "log_rank.csv"); out(aj, "aalen_johansen.csv")
