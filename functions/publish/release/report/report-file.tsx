/**
 * The statistical report of a release, a file for each of its languages: the texts of the round around what is computed, in one
 * HTML document that runs nothing and asks nobody for anything.
 */
import { haveLimits } from '#functions/platform/wording/limits-in-words.ts';
import { raw } from 'hono/html';

import type { TableSummary } from '#analysis/disclosure/summary.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { TableStanding } from '#analysis/production/promised.ts';
import { Headline } from '#functions/platform/headline/headline.tsx';
import { drawnPlots } from '#functions/platform/plots/drawn.ts';
import type { PlannedPlot } from '#functions/platform/plots/planned.ts';
import { foldedWarnings } from '#functions/platform/wording/folded-warnings.ts';
import { rankedWarnings } from '#functions/platform/wording/ranked-warnings.ts';
import { warningInWords } from '#functions/platform/wording/spoken-notes.ts';
import { absentInWords, summaryInWords } from '#functions/platform/wording/summary-words.ts';
import { withinSentence } from '#functions/platform/wording/within-sentence.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { ReportSlot } from '#schemas/fieldwork/report-texts.ts';
import { paragraphsOf } from '#schemas/fieldwork/text-slots.ts';
import type { Opening } from '#schemas/language/study/headline-figures.ts';

import type { FileContent } from '../file-content.ts';
import type { WholeContents } from '../whole-contents.ts';
import { mapsIn } from '../maps-in.ts';
import { titleIn } from '../round-titles.ts';
import { Changes } from './changes.tsx';
import { Contents } from './contents.tsx';
import { Figures, Prices } from './figures.tsx';
import { style } from './style.ts';

export type ReportContents = WholeContents & {
  readonly standings: readonly TableStanding[];
  readonly summary: readonly TableSummary[];
  /** What it opens with. */
  readonly opening: Opening;
  /** What is shown as pictures. */
  readonly plots: readonly PlannedPlot[];
};

type SectionProps = { readonly contents: ReportContents; readonly wording: Wording };

/** Nothing may be fetched, and nothing may run, whoever opens the file and wherever. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const Paragraphs = ({ contents, wording, slot }: SectionProps & { readonly slot: ReportSlot }) => (
  <>
    {paragraphsOf(contents.about.round.settings.report?.[slot], wording.voice.language).map((paragraph) => (
      <p>{paragraph}</p>
    ))}
  </>
);

const Pairs = ({ pairs }: { readonly pairs: readonly (readonly string[])[] }) => (
  <dl>
    {pairs.map(([label, value]) => (
      <>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </>
    ))}
  </dl>
);

const Facts = ({ contents: { about }, wording: { say, country, formats } }: SectionProps) => {
  const { round, series } = about;
  const { start, end } = round.referencePeriod;
  const facts = [
    [say('round.series'), say(`release.${series}`)],
    [say('files.country'), country(round.country)],
    [say('files.period'), say('dashboard.period', { start: formats.day(start), end: formats.day(end) })],
    [say('files.currency'), round.reportingCurrency],
    ...(about.computedOn === undefined ? [] : [[say('release.computed'), formats.day(about.computedOn)]]),
  ];
  return <Pairs pairs={facts} />;
};

/** What it was made from, for whoever checks it: below everything that is read. */
const Provenance = ({ contents: { about }, wording: { say } }: SectionProps) => (
  <footer>
    <Pairs
      pairs={[
        [say('files.snapshot'), about.snapshot],
        [say('release.codeVersion'), about.codeVersion],
      ]}
    />
  </footer>
);

const Warnings = ({ contents, wording }: SectionProps) => {
  const warnings = foldedWarnings(contents.warnings.filter(({ code }) => code !== 'rows-withheld')); // told with the limits
  const { told, harmless } = rankedWarnings(warnings);
  return warnings.length === 0 ? null : (
    <section class="warnings" aria-labelledby="warnings">
      <h2 id="warnings">{wording.say('release.warnings')}</h2>
      <ul>
        {told.map((warning) => (
          <li>{warningInWords(warning, wording)}</li>
        ))}
      </ul>
      {harmless.length === 0 ? null : (
        <details>
          <summary>{wording.say('release.harmless', { count: harmless.length })}</summary>
          <ul>
            {harmless.map((warning) => (
              <li>{warningInWords(warning, wording)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

/** Every table has its own line where it stands; here is the sum of them. */
function ofAll(tables: readonly TableSummary[]): Omit<TableSummary, 'advice'> {
  const sum = (count: (table: TableSummary) => number | undefined): number =>
    tables.reduce((before, table) => before + (count(table) ?? 0), 0);
  const why = new Set(tables.flatMap((table) => Object.keys(table.reasons)));
  return {
    table: 'all',
    rows: sum(({ rows }) => rows),
    caution: sum(({ caution }) => caution),
    incomplete: sum(({ incomplete }) => incomplete),
    withheld: sum(({ withheld }) => withheld),
    reasons: Object.fromEntries([...why].map((reason) => [reason, sum((table) => table.reasons[reason])])),
  };
}

const Limits = ({ contents, wording }: SectionProps) => (
  <section aria-labelledby="limits">
    <h2 id="limits">{wording.say('report.limits')}</h2>
    <p>{wording.say('files.withheldNote')}</p>
    <ul>
      <li>{summaryInWords(ofAll(contents.summary), wording)}</li>
      {absentInWords(contents.standings, wording).map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  </section>
);

const codesOf = (observations: readonly Observation[]) => [...new Set(observations.map(({ method }) => method))];

/** Of each study, how its weights came about; what each step did is in the workbook, where the names of its variables are. */
function stepsOf({ weighting }: ReportContents, { say, instrument }: Wording): readonly string[] {
  return [...new Set(weighting.map(({ study }) => study))].map((study) => {
    const steps = weighting
      .filter((line) => line.study === study)
      .map(({ step }) => withinSentence(say(`step.${step}`)));
    return say('report.weights', { study: instrument(study), steps: steps.join(', ') });
  });
}

/** How figures came about: what the round says of it, what its settings say, and what each method is. */
const Methods = ({ contents, wording }: SectionProps) => {
  const { say, formats } = wording;
  const { settings } = contents.about.round;
  return (
    <section aria-labelledby="methods">
      <h2 id="methods">{say('report.methods')}</h2>
      <Paragraphs contents={contents} wording={wording} slot="methods" />
      <ul>
        {haveLimits(contents.observations) ? (
          <li>{say('files.limitsNote', { level: formats.percentShort(settings.confidenceLevel) })}</li>
        ) : null}
        <li>
          {say('files.qualityNote', {
            publish: formats.percentShort(settings.cvPublish),
            caution: formats.percentShort(settings.cvCaution),
            unknown: formats.percentShort(settings.unknownLimit),
          })}
        </li>
        {codesOf(contents.observations).map((code) => (
          <li>
            {say(`method.${code}`)}: {say(`about.${code}`)}
          </li>
        ))}
        {stepsOf(contents, wording).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  );
};

/** Where a table is in the report. */
const addressOf = (table: string): string => (table === costTable ? '#prices' : `#table-${table}`);

const Document = ({ contents, wording }: SectionProps) => {
  const { round } = contents.about;
  const { say } = wording;
  const title = titleIn(round, wording.voice.language);
  const plots = drawnPlots(contents.observations, contents.plots, wording);
  const hasContact = paragraphsOf(round.settings.report?.contact, wording.voice.language).length > 0;
  return (
    <html lang={wording.voice.language} dir={wording.voice.words.direction}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          <Facts contents={contents} wording={wording} />
        </header>
        <Contents contents={contents} wording={wording} hasContact={hasContact} />
        <main>
          <Headline
            opening={contents.opening}
            told={{ observations: contents.observations, warnings: contents.warnings, settings: round.settings }}
            period={round.referencePeriod}
            weighting={contents.weighting}
            wording={wording}
            addressOf={addressOf}
          />
          <Changes
            observations={contents.observations}
            opening={contents.opening}
            settings={round.settings}
            wording={wording}
          />
          <Paragraphs contents={contents} wording={wording} slot="introduction" />
          <Warnings contents={contents} wording={wording} />
          <Figures
            observations={contents.observations}
            standings={contents.standings}
            opening={contents.opening}
            plots={plots}
            maps={mapsIn(contents, plots, wording)}
            shapes={round.shapes ?? []}
            warnings={contents.warnings}
            wording={wording}
          />
          <Prices observations={contents.observations} opening={contents.opening} plots={plots} wording={wording} />
          <Methods contents={contents} wording={wording} />
          <Limits contents={contents} wording={wording} />
          {hasContact ? (
            <section aria-labelledby="contact">
              <h2 id="contact">{say('report.contact')}</h2>
              <Paragraphs contents={contents} wording={wording} slot="contact" />
            </section>
          ) : null}
        </main>
        <Provenance contents={contents} wording={wording} />
      </body>
    </html>
  );
};

/** `report.html` in the first language, `report.ru.html` and the like in others; `rows` counts figures. */
export const reportFiles = (contents: ReportContents, wordings: readonly Wording[]): Promise<readonly FileContent[]> =>
  Promise.all(
    wordings.map(async (wording, index) => {
      const html = await (<Document contents={contents} wording={wording} />);
      return {
        name: index === 0 ? 'report.html' : `report.${wording.voice.language}.html`,
        contentType: 'text/html; charset=utf-8',
        rows: contents.observations.length,
        bytes: new TextEncoder().encode(`<!doctype html>\n${String(html)}\n`),
      };
    }),
  );
