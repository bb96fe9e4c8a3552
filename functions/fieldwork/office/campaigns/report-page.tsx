/** Who registered through which campaign: against its target, at what cost, when, and from which country. */
import {
  type CampaignCounts,
  type Show,
  type Shown,
  shownSplit,
  type Split,
  splits,
} from '#analysis/registry/campaign-counts.ts';
import type { CampaignLine } from '#functions/campaigns/report.ts';
import { takenBy } from '#schemas/reference/lists.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { noCampaign } from '#schemas/fieldwork/campaign.ts';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage } from '../round-page.tsx';
import { Scroll } from '../scroll.tsx';
import { campaignsAddress, reportAddress } from './campaign-parts.tsx';
import { ClerksWaiting, type ToldWaiting } from './clerks-waiting.tsx';
import { ColumnsPlot } from './columns-plot.tsx';

type ReportProps = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly lines: readonly CampaignLine[];
  /** Of one campaign, or of everybody. */
  readonly counts: CampaignCounts;
  /** Code of the campaign that is split; undefined: all. */
  readonly of: string | undefined;
  readonly readAt: string;
  readonly show: Show;
  /** Counts are shown as they are. */
  readonly isExact: boolean;
  readonly waiting: ToldWaiting | undefined;
};

type Worded = Pick<ReportProps, 'wording' | 'seen'>;

/** A count, or that it is too small to be told. */
const countSaid = ({ wording, seen }: Worded, people: Shown): string =>
  people === null
    ? wording.say('campaign.few', { minimum: seen.entry.round.settings.minimumCell })
    : wording.count(people);

const nameOf = ({ say }: PageWording, { id, campaign }: Pick<CampaignLine, 'id' | 'campaign'>): string =>
  campaign?.name ?? (id === noCampaign ? say('campaign.noneOf') : say('campaign.unknownCode', { code: id }));

const LinesTable = ({ wording, seen, lines, of }: ReportProps) => {
  const { say, formats } = wording;
  const { round } = seen.entry;
  const hasVerified = lines.some(({ verified }) => verified !== null);
  return (
    <Scroll label={say('campaign.report')}>
      <table class="campaigns">
        <caption class="visually-hidden">{say('campaign.report')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('campaign.name')}</th>
            <th scope="col">{say('campaign.place')}</th>
            <th scope="col" class="num">
              {say('campaign.people')}
            </th>
            <th scope="col" class="num">
              {say('campaign.ofTarget')}
            </th>
            {hasVerified ? (
              <th scope="col" class="num">
                {say('campaign.verified')}
              </th>
            ) : null}
            <th scope="col" class="num">
              {say('campaign.costEach', { currency: round.reportingCurrency })}
            </th>
            <th scope="col" class="num">
              {say('campaign.late')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr data-campaign={line.id}>
              <th scope="row">
                <a
                  href={`${reportAddress(round.id)}?of=${encodeURIComponent(line.id)}`}
                  aria-current={line.id === of ? 'true' : undefined}
                >
                  {nameOf(wording, line)}
                </a>
              </th>
              <td>{line.campaign?.place ?? '–'}</td>
              <td class="num">{countSaid({ wording, seen }, line.people)}</td>
              <td class="num">{wording.percent(line.ofTarget)}</td>
              {hasVerified ? <td class="num">{wording.percent(line.verified)}</td> : null}
              <td class="num">{line.costEach === null ? '–' : formats.number(line.costEach, 2)}</td>
              <td class="num">{countSaid({ wording, seen }, line.late)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** A level in words: a day, an hour of the day, a country, who took it. */
function levelSaid({ say, formats, country }: PageWording, split: Split, level: string): string {
  const taken = takenBy.codes.find((by) => by === level);
  if (split === 'taken') return taken === undefined ? level : say(`campaign.taken.${taken}`);
  if (level === '') return '–';
  return split === 'day' ? formats.day(level) : split === 'hour' ? `${level}:00` : country(level);
}

/** Every hour stands on the axis, those without anybody, too; those that are not told have no column. */
const columnsOf = (split: Split, rows: readonly (readonly [string, number])[], wording: PageWording) => {
  const levels = split === 'hour' ? Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0')) : [];
  const shown = new Map(rows);
  return (split === 'hour' ? levels : rows.map(([level]) => level)).map(
    (level) => [levelSaid(wording, split, level), shown.get(level) ?? 0] as const,
  );
};

type SplitProps = ReportProps & { readonly split: Split; readonly title: string };

const SplitTable = ({ split, title, ...props }: SplitProps) => {
  const { wording, counts, show } = props;
  const { say } = wording;
  const { rows, others } = shownSplit(counts.by[split], show);
  const ordered = split === 'country' ? rows.toSorted(([, a], [, b]) => b - a) : rows;
  return (
    <Scroll label={title}>
      <table>
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say(`campaign.level.${split}`)}</th>
            <th scope="col" class="num">
              {say('campaign.people')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(([level, people]) => (
            <tr>
              <th scope="row">{levelSaid(wording, split, level)}</th>
              <td class="num">{wording.count(people)}</td>
            </tr>
          ))}
          {others === undefined ? null : (
            <tr>
              <th scope="row">{say('campaign.others')}</th>
              <td class="num">{countSaid(props, others)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Scroll>
  );
};

/** More rows than a month has days are folded away below their plot. */
const mostRows = 31;

const SplitSection = ({ split, ...props }: ReportProps & { readonly split: Split }) => {
  const { wording, counts, show } = props;
  const { rows, others } = shownSplit(counts.by[split], show);
  if (rows.length === 0 && others === undefined) return null;
  const title = wording.say(`campaign.by.${split}`);
  const table = <SplitTable {...props} split={split} title={title} />;
  return (
    <section class="card" aria-labelledby={`by-${split}`}>
      <h3 id={`by-${split}`}>{title}</h3>
      {split === 'country' || split === 'taken' || rows.length === 0 ? null : (
        <ColumnsPlot columns={columnsOf(split, rows, wording)} wording={wording} />
      )}
      {rows.length > mostRows ? (
        <details>
          <summary>{wording.say('campaign.rows', { count: rows.length })}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </section>
  );
};

/** The page. */
export const ReportPage = (props: ReportProps) => {
  const { wording, seen, lines, counts, of, readAt, show, isExact, waiting } = props;
  const { say, formats } = wording;
  const { id, settings } = seen.entry.round;
  const chosen = lines.find((line) => line.id === of);
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={say('campaign.report')}
      address={reportAddress(id)}
    >
      <p class="muted">{say('campaign.readAt', { moment: formats.moment(readAt) })}</p>
      {isExact ? null : <p>{say('campaign.rounded', { minimum: settings.minimumCell })}</p>}
      <p>
        <a href={campaignsAddress(id)}>{say('campaign.all')}</a> ·{' '}
        <a href={reportAddress(id, '.csv')} download={`campaigns-${id}.csv`}>
          {say('campaign.asCsv')}
        </a>
      </p>
      <LinesTable {...props} />
      {waiting === undefined ? null : <ClerksWaiting wording={wording} waiting={waiting} />}
      <h2>{chosen === undefined ? say('campaign.everybody') : nameOf(wording, chosen)}</h2>
      {chosen === undefined ? null : (
        <p>
          <a href={reportAddress(id)}>{say('campaign.everybody')}</a>
        </p>
      )}
      <p>{say('campaign.peopleAre', { count: countSaid(props, show(counts.people)) })}</p>
      {counts.notSplit === 0 ? null : (
        <p>{say('campaign.notSplit', { count: countSaid(props, show(counts.notSplit)) })}</p>
      )}
      {splits.map((split) => (
        <SplitSection {...props} split={split} />
      ))}
    </RoundPage>
  );
};
