/** What a release says first, on its page and in its report: a few figures with their limits and grades, and what sending money costs. */
import type { WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Opening } from '#schemas/language/study/headline-figures.ts';
import { monthIn } from '#schemas/language/words/month-in.ts';
import { hasNoSpread } from '../wording/limits-in-words.ts';
import { quarterInWords } from '../wording/price-words.ts';
import { warningInWords } from '../wording/spoken-notes.ts';
import { whyGrade } from '../wording/why-grade.ts';
import type { Wording } from '../wording/wording.ts';
import { type CostSummary, costSummary } from './costs.ts';
import { type HeadlineFigure, headlineOf, partOfAll, type Told } from './figures.ts';
import { imputedInWords } from './imputed.ts';
import { monthsInWords, monthsOf } from './months.ts';
import { otherWayInWords } from './other-way.ts';
import { type LedFigure, shownFirst } from './shown-first.ts';
import { supportedBy } from './supported.ts';
import { isOfGdp, titled, type TitledFigure } from './titles.ts';

type Page = {
  readonly told: Told;
  /** What the surveys are of. */
  readonly period: Round['referencePeriod'];
  readonly wording: Wording;
  /** Where a table is. */
  readonly addressOf: (table: string) => string;
};

/**
 * Year of a figure from outside, with the months that amounts of the surveys are of: “amounts of March 2024 to February 2026, GDP of 2025”.
 * In releases that do not tell these, with the years of the survey where they are others: “survey of 2026 over GDP of 2025”.
 */
function yearsOf(
  year: string,
  surveys: readonly string[],
  {
    period: { start, end },
    told,
    wording: {
      say,
      voice: { language },
    },
  }: Page,
): string {
  const months = monthsOf(told, surveys);
  const month = (of: string): string => monthIn(language, of);
  if (months !== undefined && year !== '')
    return say('headline.months', { from: month(months.from), last: month(months.last), year });
  const surveyed = [...new Set([start.slice(0, 4), end.slice(0, 4)])].join('–');
  return year === '' || year === surveyed ? year : say('headline.years', { surveyed, year });
}

/** Of a part of the product, of when both are, and who says what the product is. */
function outsideOf({ figure, surveys }: LedFigure, page: Page): string {
  if (!isOfGdp(figure)) return '';
  const { year = '', source = '' } = figure.dimensions;
  return [yearsOf(year, surveys, page), source].filter((text) => text !== '').join(' · ');
}

/** “Household survey, 1,204 answers”. */
function sourceOf({ figure: { quality }, surveys }: HeadlineFigure, { say, instrument }: Wording): string {
  const count = quality.base ?? quality.n;
  const of =
    surveys.length > 1
      ? say('headline.both', { surveys: surveys.map(instrument).join(' + ') })
      : surveys.map(instrument).join();
  if (count === null) return of;
  return of === '' ? say('headline.answers', { count }) : say('headline.source', { of, count });
}

/** Of a total out of two surveys, how they were put together: there may be more than one way in a release. */
const wayOf = (
  { figure: { table, dimensions }, surveys }: HeadlineFigure,
  { domainValue }: Wording,
): readonly string[] =>
  surveys.length > 1 && dimensions['frame'] !== undefined ? [domainValue(table, 'frame', dimensions['frame'])] : [];

const Figure = ({ page, title, ...headline }: { readonly page: Page } & TitledFigure) => {
  const { told, wording, addressOf } = page;
  const { say, formats } = wording;
  const { figure, surveys, rest } = headline;
  const part = surveys.length > 1 ? undefined : partOfAll(figure, told.observations);
  const { value, uncertainty, quality, table } = figure;
  const { write, unit } = supportedBy(figure, wording);
  const { ciLow, ciHigh } = uncertainty;
  const why = whyGrade(figure, told.settings, wording);
  const outside = outsideOf(headline, page);
  return (
    <div class="card">
      <dt>
        <a href={addressOf(table)}>{title}</a>
      </dt>
      {value === null ? null : (
        <dd>
          <strong>{write(value)}</strong> {unit === '' ? null : <span class="unit">{unit}</span>}
        </dd>
      )}
      {ciLow === null || ciHigh === null ? null : (
        <dd class="muted">
          {hasNoSpread(uncertainty)
            ? say('table.noSpread')
            : say('headline.limits', { low: write(ciLow), high: write(ciHigh) })}
        </dd>
      )}
      {outside === '' ? null : <dd class="muted">{outside}</dd>}
      {part === undefined ? null : <dd class="muted">{say('headline.ofAll', { share: formats.percent(part) })}</dd>}
      {wayOf(headline, wording).map((way) => (
        <dd class="muted">{way}</dd>
      ))}
      <dd class="muted">{sourceOf(headline, wording)}</dd>
      {rest === undefined ? null : <dd class="muted">{say('headline.rest')}</dd>}
      {why === undefined ? null : (
        <dd>
          <span class={`badge ${quality.grade}`}>{say(`quality.${quality.grade}`)}</span>{' '}
          <span class="muted">{why}</span>
        </dd>
      )}
    </div>
  );
};

type CostsProps = Pick<Page, 'addressOf' | 'wording'> & { readonly summary: CostSummary };

/** The mean weighted by the volumes of one survey. */
const ByVolume = ({
  figure,
  corridors: count,
  addressOf,
  wording,
}: Omit<CostsProps, 'summary'> & CostSummary['byVolume'][number]) => {
  const { table, value, quality, uncertainty } = figure;
  return value === null ? null : (
    <dd class="muted">
      <a href={addressOf(table)}>{wording.table(table)}</a>: {wording.percentage(value, uncertainty.se)}
      {`, ${wording.say('headline.weighted', { count })}`}
      {quality.grade === 'publish' ? '' : ` (${wording.say(`quality.${quality.grade}`)})`}
    </dd>
  );
};

/** What the mean is over, and where its corridors stand; of one alone there is no range. */
function meanInWords({ only, corridors, least, most }: CostSummary, wording: Wording) {
  const { say, domainValue, percentage } = wording;
  if (only !== undefined)
    return {
      range: percentage(least),
      simple: say('headline.simpleOne', { corridor: domainValue(costTable, 'corridor', only) }),
    };
  const range = say('table.range', { low: percentage(least), high: percentage(most) });
  return { range, simple: say('headline.simple', { range, corridors }) };
}

/** How many corridors are above a target; whether it is, where there is one alone. */
function aboveInWords(
  { target: percent, count }: CostSummary['above'][number],
  { only, corridors }: CostSummary,
  { say, formats }: Wording,
): string {
  const target = formats.number(percent);
  if (only === undefined) return say('headline.above', { count, corridors, target });
  return say(count === 0 ? 'headline.notAboveOne' : 'headline.aboveOne', { target });
}

const Costs = ({ summary, addressOf, wording }: CostsProps) => {
  const { say } = wording;
  const { mean, byVolume, period, earlier, gone, above } = summary;
  const { range, simple } = meanInWords(summary, wording);
  return (
    <div class="card">
      <dt>
        <a href={addressOf(costTable)}>{`${say('headline.costs')} · ${quarterInWords(period, wording)}`}</a>
      </dt>
      <dd>
        <strong>{mean === undefined ? range : wording.percentage(mean)}</strong>
      </dd>
      {mean === undefined ? null : <dd class="muted">{simple}</dd>}
      {above.map((each) => (
        <dd class="muted">{aboveInWords(each, summary, wording)}</dd>
      ))}
      {earlier === 0 ? null : (
        <dd class="muted">
          {say('headline.earlier', { count: earlier })}
          {gone === 0 ? '' : ` ${say('headline.gone', { count: gone })}`}
        </dd>
      )}
      {byVolume.map((each) => (
        <ByVolume {...each} addressOf={addressOf} wording={wording} />
      ))}
    </div>
  );
};

type HeadlineProps = Page & {
  readonly opening: Opening;
  readonly weighting: readonly Pick<WeightingLine, 'study' | 'step' | 'units'>[];
};

/** A survey and what is known from elsewhere cannot both be right. */
const areApart: readonly string[] = ['benchmark-apart', 'population-apart'];

/** What is true of all figures, and changes what they are: a period that is not over, answers of another one, a slip of a unit. */
const doubtsOf = ({ warnings }: Told, wording: Wording): readonly string[] =>
  warnings.flatMap((warning) => {
    const { code, subject } = warning;
    const { say, formats, instrument } = wording;
    if (areApart.includes(code)) return [warningInWords(warning, wording)];
    if (code === 'period-unfinished') return [say('headline.unfinished', { end: formats.day(subject) })];
    return code === 'answers-outside-period' ? [say('headline.outside', { study: instrument(subject) })] : [];
  });

/** Nothing where a release has none of these figures. */
export const Headline = ({ opening, weighting, ...page }: HeadlineProps) => {
  const { told, wording, addressOf } = page;
  const [figures, summary] = [headlineOf(opening, told), costSummary(told.observations)];
  if (figures.length === 0 && summary === undefined) return null;
  const doubts = doubtsOf(told, wording);
  const cards = titled(shownFirst(figures), wording);
  const card = (figure: TitledFigure) => <Figure page={page} {...figure} />;
  const lines = [...monthsInWords(told, wording), ...imputedInWords(weighting, figures, wording)];
  return (
    <section aria-labelledby="headline">
      <h2 id="headline">{wording.say('headline.title')}</h2>
      {doubts.map((doubt) => (
        <p>
          <span class="badge caution">{wording.say('quality.caution')}</span> {doubt}
        </p>
      ))}
      {lines.map((line) => (
        <p class="muted">{line}</p>
      ))}
      <dl class="headline">
        {cards.filter(({ figure }) => figure.value !== null).map(card)}
        {summary === undefined ? null : <Costs summary={summary} addressOf={addressOf} wording={wording} />}
        {cards.filter(({ figure }) => figure.value === null).map(card)}
      </dl>
      {figures
        .flatMap((figure) => otherWayInWords(figure, told.observations, wording))
        .map((line) => (
          <p class="muted">{line}</p>
        ))}
    </section>
  );
};
