/** Each method in words, for readers of a release; the codes are stable. */
import type { MethodCode } from './observation.ts';

export const methods: Readonly<Record<MethodCode, string>> = {
  'design-based':
    'Weighted estimate from a probability sample; standard error by linearisation over primary sampling units within strata; limits by Student’s t.',
  'design-based-replicates':
    'Weighted estimate from a probability sample; standard error from replicate weights; limits by Student’s t.',
  'dual-frame':
    'Weighted estimate from two independent probability samples that may meet the same people; standard error through both designs; limits by Student’s t.',
  'design-based-imputed':
    'Weighted estimate from a probability sample in which answers that lack were imputed several times; standard error by Rubin’s rule; limits by Student’s t.',
  'design-based-imputed-replicates':
    'Weighted estimate from a probability sample in which answers that lack were imputed; standard error from replicate weights, imputed again in each replicate; limits by Student’s t.',
  'registry-count':
    'Count of people who registered themselves and agreed to statistics; self-selected, not an estimate of any population; rounded to five.',
  'capture-recapture':
    'Model-based: people on the registry over the share of a weighted sample that is on it, which takes registering and being met as independent, or as dependent by the odds ratio that is named; error and limits are those of the share.',
  chapman:
    'Model-based: Chapman’s estimate from the registry and the people interviewed, each counted once and none weighted; log-normal limits.',
  'registry-calibrated':
    'People who registered themselves, weighted to a stock from outside by country, sex and age; still self-selected within these, so that it has no standard error.',
  'rpw-mean': 'Simple mean over services that disclose their full price.',
  'rpw-smart':
    'Mean of the three cheapest services that disclose their full price, arrive within five days and reach beyond the capital.',
  'rpw-smart-mean': 'Simple mean of the SmaRT values of corridors.',
  'rpw-smart-service': 'One of the services that the SmaRT value of its corridor is made of.',
  'rpw-cheapest': 'One of the three cheapest services of its corridor that disclose their full price.',
  'rpw-spread': 'Quantile of the total cost over services that disclose their full price.',
  'rpw-mto-index':
    'Simple mean over the services of money transfer operators that are seen in 85 % of the corridors of the quarter or more.',
  'rpw-above': 'Share, in percent, of corridors with such a figure where it is above 5 %.',
  'rpw-change': 'Difference in percentage points from the mean of the earlier quarter that is named.',
  'by-volume':
    'Mean costs of corridors weighted by the volumes of a survey as they are published, or the part of all that was received that such volumes are; limits hold the errors of the volumes as if all went the same way, and costs as certain.',
  savings:
    'Published volume of a survey times what the cost is above the target, nothing where it is below; limits hold the error of the volume, and of the cost where respondents told it, as if all went the same way.',
  'experienced-ratio':
    'Weighted sum of what respondents paid for their last transfer over the weighted sum of what they sent; design-based limits.',
  'experienced-median':
    'Weighted median over respondents of what each paid for the last transfer, in percent of its amount; design-based limits by Woodruff’s method.',
  given: 'A figure from outside, as its source has it, or one such figure over another.',
  benchmarked: 'Estimate from a probability sample over a figure from outside; limits are those of the estimate alone.',
  'ratha-shaw':
    'Balance of payments allocated to the countries where migrants live, by their numbers and incomes per head (Ratha and Shaw 2007); not an estimate of any survey.',
  change:
    'Change between the published figures of two rounds; standard error by linearisation over both designs, with the covariance of the primary sampling units that they share; limits by Student’s t, of ratios and indices in the logarithm.',
  'change-as-independent':
    'Change between the published figures of two rounds, whose published standard errors are taken as independent, because how they vary together is not known; where rounds share primary sampling units, limits are mostly too wide.',
};
