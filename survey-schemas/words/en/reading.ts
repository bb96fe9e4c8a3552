/** How figures are read: parts of a table, terms, methods and grades explained where they stand, in English. */

export const reading = {
  'part.indicator': 'Indicator',
  'part.sideBySide': 'Side by side',
  'part.more': '{count} more',
  'part.statistic': 'Figure',
  'part.by': 'Split by',
  'part.amount': 'Amount',
  'statistic.total': 'Total',
  'statistic.winsorised-total': 'Total, largest amounts cut',
  'statistic.mean': 'Mean',
  'statistic.count': 'Count',
  'statistic.share': 'Share',
  'statistic.ratio': 'Ratio',
  'statistic.quantile': 'Quantiles',
  'statistic.median': 'Median',
  'statistic.gini': 'Gini coefficient',
  'statistic.lorenz': 'Lorenz curve',
  'statistic.top-share': 'Share of the top',
  'statistic.headcount': 'Headcount',
  'statistic.poverty-gap': 'Poverty gap',
  'statistic.poverty-severity': 'Severity (squared gap)',
  'statistic.poverty-line': 'Poverty line',
  'statistic.difference': 'Difference',
  'statistic.index': 'Index',
  'statistic.smart': 'Three cheapest',
  'column.at': 'Share below',
  'column.unit': 'Unit',
  'column.group': 'Group',
  'period.quarter': 'Q{quarter} {year}',
  'told.same': 'In every row',
  'told.none': 'none',
  'headline.title': 'In short',
  'headline.limits': 'between {low} and {high}',
  'headline.ofAll': '{share} of all',
  'headline.costs': 'Cost of sending USD 200, over corridors',
  'headline.simple':
    'simple mean over all services of {corridors, plural, one {# corridor} other {# corridors}}; corridors from {range}',
  'headline.weighted': 'mean of {count, plural, one {# corridor} other {# corridors}} weighted by volume',
  'headline.earlier': '{count, plural, one {# earlier quarter is} other {# earlier quarters are}} in the table.',
  'headline.gone': '{count, plural, one {# corridor was} other {# corridors were}} quoted in these alone.',
  'headline.simpleOne': 'simple mean over all services of the only corridor, {corridor}',
  'headline.aboveOne': 'the only corridor is above {target}%',
  'headline.notAboveOne': 'the only corridor is not above {target}%',
  'headline.above': '{count} of {corridors} corridors above {target}%',
  'headline.source': '{of}, {count, plural, one {# answer} other {# answers}}',
  'headline.answers': '{count, plural, one {# answer} other {# answers}}',
  'headline.both': '{surveys}, which do not disagree',
  'headline.screened':
    '{what}: the combination that leads is the one in which what both surveys can meet is counted out of one alone (“{first}”), since a slip in the other (“{second}”) then reaches only those whom the first cannot meet.',
  'headline.weighed': 'With that part weighed by the precision of both: {figure}.',
  'headline.or': ' or ',
  'headline.years': 'survey of {surveyed} over GDP of {year}',
  'benchmarks.years': 'Figures from outside are of the calendar years that stand beside them.',
  'headline.months': 'amounts of {from} to {last}, GDP of {year}',
  'headline.unfinished': 'Provisional: the reference period is not over until {end}.',
  'headline.outside': '{study}: half of the answers or more lie outside the reference period.',
  'headline.rest': 'Told together: fewer answers than are protected stand behind one of them.',
  'headline.imputed': '{study}: {count, plural, one {# answer was} other {# answers were}} imputed{shares}.',
  'headline.imputedShare': '{share} of {what}',
  'release.warningCount': '{count, plural, one {# thing} other {# things}} to know before you use these figures',
  'release.harmless': '{count, plural, one {# more, which changes no figure} other {# more, which change no figure}}',
  'provenance.title': 'Manifest, hashes and code version',
  'provenance.lead':
    'The manifest holds everything needed to compute this release again, to the byte. A file is the published one if its SHA-256 is that of this page.',
  'provenance.answers': 'SHA-256 of the answers',
  'plot.title': '{what}, by {by}',
  'plot.lorenz': '{what}: who has how much of it',
  'plot.costs': 'What sending USD 200 costs, by corridor',
  'plot.lorenzAlong': '% of units, from the least',
  'plot.lorenzUp': '% of the sum',
  'plot.withheld': 'withheld: {reason}',
  'plot.withheldFew': 'could tell of too few people',
  'plot.read': 'How to read this',
  'plot.readBars':
    'A bar is the estimate, the thin line on it its confidence limits: bars whose lines overlap may well be equal. Pale bars are to be used with caution.',
  'plot.readDots':
    'A dot is the estimate, the thin line through it its confidence limits: dots whose lines overlap may well be equal. Pale dots are to be used with caution.',
  'plot.readCosts':
    'A bar is the mean over services that say their full price. The dashed lines are the targets of the Sustainable Development Goals: 3% for the world on average, 5% for each corridor.',
  'costs.targets':
    'Targets of the Sustainable Development Goals (10.c): at most 3% for the world on average, at most 5% in each corridor.',
  'costs.groups':
    'Groups of corridors are those of the World Bank: all that were quoted here, regions that receive, and what is sent from the G8 (Canada, France, Germany, Italy, Japan, Russia, United Kingdom, United States) or from countries of the G20.',
  'plot.readCurve':
    'Units stand in the order of how much they have, those with the least first. The curve says which share of the sum the first 10%, 20% … of them have together. On the dashed line all would have the same; the further the curve hangs below it, the more unequally the sum is spread. Thin lines are confidence limits.',
  'plot.map': 'On a map',
  'plot.mapLead':
    'Lines are as wide as their figures are large, in {unit}; pale ones are to be used with care, dashed ones are withheld.',
  'plot.mapRest': 'Drawn without a name:',
  'plot.mapLacks': 'Not on the map, because a country is too small for it: {corridors}.',
  'map.title': 'Map of regions',
  'map.lead':
    'The stronger the colour of a region, the larger its figure (in {unit}). Below stands what each shade means.',
  'map.one': '{value}: {count, plural, one {# region} other {# regions}}',
  'map.class': '{low} to {high}: {count, plural, one {# region} other {# regions}}',
  'map.caution': 'dotted, use with caution: {count, plural, one {# region} other {# regions}}',
  'map.withheld': 'hatched, withheld: {count, plural, one {# region} other {# regions}}',
  'map.none': 'white, no figure: {count, plural, one {# region} other {# regions}}',
  'map.lacks': 'Not on the map, because the round has no shape of it: {regions}.',
  'map.others': 'Maps of {count, plural, one {# figure} other {# figures}}',
  'plot.left': 'The table has {count, plural, one {# further figure} other {# further figures}}.',
  'plot.shown': 'The figures drawn',
  'plot.whole': 'The whole table',
  'plot.asSvg': 'Picture (SVG)',
  'plot.asPng': 'Picture (PNG)',
  'plot.asCsv': 'Figures (CSV)',
  'plot.open': 'Open this plot',
  'plot.source': '{round}. {of}.',
  'dashboard.noPlot': 'This release has no such plot.',
  'reading.terms': 'What the columns and grades mean',
  'reading.about': 'Method, base and questions asked',
  'reading.method': 'Method',
  'reading.base': 'Base',
  'base.answered': '{what}: of the {units} for which there is an answer.',
  'base.some': '{what}: means and medians are of those {units} that have any and told all of it; totals are of all.',
  'base.number': '{what}: of those {units} that told it, zero being a number as well.',
  'base.both': '{what}: of those {units} of which both sides are known, also where there is nothing of the first.',
  'base.whole': '{what}: parts of the whole sum, not of {units}.',
  'base.spread': '{what}: of those {units} that have any.',
  'base.heads': '{what}: of all {units} in households or groups whose sums are known.',
  'base.n': 'n is how many answered: {units}.',
  'base.nAndBase': 'n is how many answered: {units}. The base is how many the figures are about: {base}.',
  'base.perMigrant':
    'Per migrant: the money of all senders, wherever they live and however long, over all people abroad whom official statistics count, whether they send or not. It is not what one sender sends; that is the mean in the tables of remittances.',
  'base.without':
    'Without the money: it is taken off the income, and everything else is left as it is – who lives at home and who abroad, what they earn here, prices, the poverty line. This is arithmetic, not what would have happened had nobody left or sent.',
  'base.line':
    'The poverty line is {share} of the median over all people, with the money received; whoever is at or below it is poor.',
  'base.where': 'Only where “{question}” was answered with “{answer}”.',
  'base.condition': 'Only those who meet a condition that the study sets.',
  'reading.n':
    '{least, plural, one {# answer} other {# answers}} to {most, plural, one {# answer} other {# answers}} in each figure, unweighted.',
  'reading.nOne': '{count, plural, one {# answer} other {# answers}} in each figure, unweighted.',
  'reading.nServices':
    '{least, plural, one {# service} other {# services}} to {most, plural, one {# service} other {# services}} in each figure.',
  'reading.nServicesOne': '{count, plural, one {# service} other {# services}} in each figure.',
  'reading.nWithheld': 'How many answers stand behind these figures is protected.',
  'reading.questions': 'Questions asked',
  'reading.askedIn': '{study}: {question}',
  'term.limits':
    'With {level} confidence the true figure lies between these two. They know of chance alone, not of wrong answers or of people who were not reached.',
  'term.se': 'How far a figure like this one lies from the true one on average, by chance alone.',
  'term.cv':
    'Coefficient of variation: the standard error as a share of the estimate. Up to {publish} the figure is published, up to {caution} with caution, above that it is withheld.',
  'term.n': 'Answers that the figure is made of, unweighted; of prices, the services in the mean.',
  'term.base': 'Answers that the figure is about, unweighted: also of those who have none of what is counted.',
  'term.unknown_share':
    'Weighted share of those who belong here and whose answer is not known. What is not known is never counted as zero.',
  'term.fee': 'What the service charges, as a percentage of the amount sent.',
  'term.margin':
    'How much worse the exchange rate of the service is than the rate between banks, as a percentage of the amount sent.',
  'term.cost': 'Fee and exchange margin together, as a percentage of the amount sent.',
  'term.services': 'Services of which a price was collected, before any was left out.',
  'term.opaque': 'Left out because the service does not say its full price.',
  'term.feeUnknown': 'Left out because nobody knows the fee.',
  'term.rateUnknown': 'Left out because nobody knows the exchange rate. It is not taken to be the rate between banks.',
  'term.refused': 'Left out because the exchange rate cannot be true. The table of refused prices lists each.',
  'grade.given':
    'A figure from outside, made of such figures alone, or a count of people who came forward: nothing here tells how precise it is.',
  'grade.publish': 'Precise enough to be used as it is.',
  'grade.caution': 'Rather uncertain: say the confidence limits whenever you use it.',
  'grade.incomplete': 'More is unknown than this round allows: totals and counts are too small by about that share.',
  'grade.suppress':
    'Not shown, because it is too uncertain or could tell of single people: too few answers stand behind it, or it differs from another figure by too few people, so that taking one from the other would tell what they answered.',
  'why.cv':
    'Its coefficient of variation, {cv}, is above {limit}. Use it together with its confidence limits, and do not rank it against figures nearby.',
  'why.df':
    'It comes from few places: {df, plural, one {# degree of freedom} other {# degrees of freedom}}, fewer than {limit}. Its confidence limits are rough.',
  'why.caution': 'It is less certain than others. Use it together with its confidence limits.',
  'why.change':
    'One of the two figures that it is between is to be used with caution, or its standard error is large beside them. Use it together with its confidence limits.',
  'why.noChange': 'One of the two figures that it is between is withheld, and so is the change.',
  'why.incomplete':
    'Of {unknown} the answer is unknown, more than {limit}. The figure is too small by about that share; the mean is not.',
  'why.few-units':
    'Fewer than {count} answers stand behind it, or behind its difference from another figure; a single one could be told.',
  'why.imprecise': 'Its coefficient of variation is above {limit}: it could be about anything.',
  'why.few-df': 'It comes from so few places that its uncertainty cannot be told.',
  'why.no-variance': 'Its uncertainty cannot be computed: too few places were drawn for it.',
  'why.undefined': 'There is nothing to compute it from: no amount, or too few services that qualify.',
  'why.mostly-unknown':
    'Of more than half of what it is about the answer is not known, or no exchange rate is, and the rest may be quite different.',
  'why.linked':
    'Together with the figures beside it, it would give away one that is withheld, so it is withheld as well.',
  'about.design-based':
    'Weighted estimate from a probability sample. The standard error is linearised over primary sampling units within strata, the limits are Student’s t.',
  'about.design-based-replicates':
    'Weighted estimate from a probability sample. The standard error comes from replicate weights, the limits are Student’s t.',
  'about.dual-frame':
    'Weighted estimate from two independent probability samples that may meet the same people. The standard error holds both designs, the limits are Student’s t.',
  'about.design-based-imputed':
    'Weighted estimate from a probability sample in which missing answers were imputed several times. The standard error is by Rubin’s rule, the limits are Student’s t.',
  'about.design-based-imputed-replicates':
    'Weighted estimate from a probability sample in which missing answers were imputed. The standard error comes from replicate weights, with a new imputation in each replicate; the limits are Student’s t.',
  'about.given': 'A figure from outside as its source gives it, or one such figure over another.',
  'about.benchmarked':
    'Estimate from a probability sample over a figure from outside. The limits hold the error of the estimate alone.',
  'about.ratha-shaw':
    'Balance of payments allocated to the countries where migrants live, by their numbers and incomes per head (Ratha and Shaw 2007). It is no estimate of a survey.',
  'about.registry-count':
    'Count of people who registered themselves and agreed to statistics. They chose themselves: this is no estimate of any population. Rounded to five, so that parts told at the same time add up to their whole.',
  'about.rpw-mean': 'Simple mean over services that say their full price.',
  'about.rpw-smart':
    'Mean of the three cheapest services that say their full price, arrive within five days and reach beyond the capital.',
  'about.rpw-smart-mean': 'Simple mean of the SmaRT values of corridors.',
  'about.rpw-smart-service': 'One of the services that the SmaRT value of its corridor is made of.',
  'about.rpw-cheapest': 'One of the three cheapest services of its corridor that say their full price.',
  'about.rpw-spread': 'Quantile of the total cost over services that say their full price.',
  'about.rpw-mto-index':
    'Simple mean over the services of money transfer operators that are seen in 85% of the corridors of the quarter or more.',
  'about.rpw-above': 'Share of corridors with such a figure where it is above 5%.',
  'change.title': 'Change since {round}',
  'change.what': 'What',
  'change.before': 'Before',
  'change.after': 'Now',
  'change.difference': 'Difference',
  'change.ratio': 'Ratio',
  'change.points':
    'pp: percentage points, the difference between two percentages. A change has the worse grade of the two figures that it is between. A difference whose limits include 0 may be none at all.',
  'change.graded':
    '“{caution}” also stands beside a difference whose standard error is more than {limit} of the larger of the two figures, and beside a ratio whose standard error is more than {limit} of itself. {limit} is the coefficient of variation (standard error over estimate) up to which a figure is graded “{publish}”.',
  'change.all': 'All changes',
  'change.shared': 'Places in both rounds',
  'change.sharedNote':
    'Places in both rounds: how many of the places that the sample drew (primary sampling units) were interviewed both times. What stays the same in them makes a change surer; where they change each in its own way, it does not.',
  'about.change':
    'The published figure of this round less that of the earlier round, or over it. The limits know how much both rounds have in common: places that were interviewed in both mostly make a change surer.',
  'about.change-as-independent':
    'The published figure of this round less that of the earlier round, or over it. How both vary together is not known, so the limits take the rounds as independent: where these share places, they are mostly too wide.',
  'about.rpw-change':
    'Difference in percentage points from the mean of the earlier quarter that is named; of a group of corridors, over those alone that have a price in both quarters.',
  'about.by-volume':
    'Costs of corridors weighted by the volumes that this release publishes, or the part of all that was received that has such a cost. Limits hold the errors of the volumes; quoted costs count as certain.',
  'about.savings':
    'The volume that this release publishes times what the cost is above the target; nothing where it is below. Goods and money carried by hand are in the volume, though nobody charges for them. A corridor whose volume is withheld is in no sum.',
  'about.experienced-ratio':
    'What respondents paid for their last transfer over what they sent, both weighted. Limits are design-based.',
  'about.experienced-median':
    'What the median respondent paid for the last transfer in percent of it: half paid less. Weighted, each transfer once whatever its size. Limits are design-based.',
} as const;
