/** Flags of a round by study and by reason; nothing is excluded because of one, and what is not judged has a line. */
import type { Flag, FlagCode } from '#analysis/fieldwork/flags/flag.ts';
import type { Quality } from '#analysis/fieldwork/flags/quality-flags.ts';
import { sayNote } from '#schemas/words/note.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { speakerOf } from '#functions/platform/wording/spoken-notes.ts';
import { interviewAddress } from '../interviews/address.ts';
import { filterAsQuery } from '../interviews/filter.ts';
import type { SeenRound } from '../read/deps.ts';
import type { FiledRound } from '../read/filed-round.ts';
import { ChecksLine, type ChecksProps } from './checks-line.tsx';
import { roundAddress, RoundPage } from '../round-page.tsx';
import { Scroll } from '../scroll.tsx';
import { formulas } from './formulas.ts';

type Worded = { readonly wording: PageWording };
type OfRound = Worded & { readonly round: string };

const Row = ({ flag, round, wording }: OfRound & { readonly flag: Flag }) => {
  const { say, formats } = wording;
  const { instrument, interview, enumerator, with: other, of, value, others, n, q } = flag;
  const figure = (one: number | undefined): string => (one === undefined ? '–' : formats.significant(one, 4));
  const to = (id: string): string => interviewAddress(round, { instrument, id });
  return (
    <tr>
      <th scope="row">
        {interview === undefined ? (
          (enumerator ?? '–')
        ) : (
          <a href={to(interview)}>
            {say('office.interview')} {interview.slice(-8)}
          </a>
        )}
        {other === undefined ? null : (
          <>
            {' · '}
            <a href={to(other)}>{say('office.theOther')}</a>
          </>
        )}
      </th>
      <td>{interview === undefined ? (of ?? '–') : (enumerator ?? '–')}</td>
      <td class="num">{figure(value)}</td>
      <td class="num">{figure(others)}</td>
      <td class="num">{figure(n)}</td>
      <td class="num">{figure(q)}</td>
    </tr>
  );
};

/** Rows of a reason, unless all are asked for: a round of 5,000 interviews has some hundreds. */
const mostRows = 50;

type ReasonProps = OfRound & {
  readonly instrument: string;
  readonly code: FlagCode;
  readonly flags: readonly Flag[];
  /** All of its rows are asked for. */
  readonly isWhole: boolean;
};

const Reason = ({ instrument, code, flags, isWhole, round, wording }: ReasonProps) => {
  const { say, count } = wording;
  const text = say(`flag.${code}`);
  const id = `${instrument}-${code}`;
  return (
    <details id={id} data-flag={code} open={isWhole}>
      <summary>
        {text}: {count(flags.length)}
      </summary>
      <p>
        {say('office.formula')}: <code>{formulas[code]}</code> ·{' '}
        <a href={`${roundAddress(round, '/interviews')}${filterAsQuery({ instrument, flag: code })}`}>
          {say('office.behind')}
        </a>
      </p>
      <Scroll label={text}>
        <table>
          <caption class="visually-hidden">{text}</caption>
          <thead>
            <tr>
              <th scope="col">{say('office.marks')}</th>
              <th scope="col">{say('office.by.enumerator')}</th>
              <th scope="col" class="num">
                {say('office.value')}
              </th>
              <th scope="col" class="num">
                {say('office.others')}
              </th>
              <th scope="col" class="num">
                n
              </th>
              <th scope="col" class="num">
                q
              </th>
            </tr>
          </thead>
          <tbody>
            {flags.slice(0, isWhole ? undefined : mostRows).map((flag) => (
              <Row flag={flag} round={round} wording={wording} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {isWhole || flags.length <= mostRows ? null : (
        <p>
          {say('office.flagsFirst', { shown: count(mostRows), count: count(flags.length) })}{' '}
          <a href={`${roundAddress(round, `/flags?whole=${code}`)}#${id}`}>{say('office.flagsWhole')}</a>
        </p>
      )}
    </details>
  );
};

type StudyProps = OfRound & { readonly quality: Quality; readonly whole: FlagCode | undefined };

const OfStudy = ({ quality, whole, round, wording }: StudyProps) => {
  const { say } = wording;
  const { instrument, flags, untold, interviews } = quality;
  const codes = [...new Set(flags.map(({ code }) => code))];
  const id = `flags-${instrument}`;
  return (
    <section class="card reasons" aria-labelledby={id}>
      <h2 id={id}>{wording.instrument(instrument)}</h2>
      <p class="muted">
        {say('office.flagsOf', { study: wording.instrument(instrument), count: wording.count(interviews) })}
      </p>
      {codes.length === 0 ? <p>{say(interviews === 0 ? 'office.noWhole' : 'office.noFlags')}</p> : null}
      {codes.map((code) => (
        <Reason
          instrument={instrument}
          code={code}
          flags={flags.filter((flag) => flag.code === code)}
          isWhole={code === whole}
          round={round}
          wording={wording}
        />
      ))}
      {untold.length === 0 ? null : (
        <>
          <h3>{say('office.untold')}</h3>
          <ul>
            {untold.map((one) => (
              <li>{sayNote(speakerOf(wording), one)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

type FlagsProps = ChecksProps & {
  readonly seen: SeenRound;
  readonly filed: FiledRound;
  /** The reason of which all rows are asked for. */
  readonly whole: FlagCode | undefined;
};

/** The page. */
export const FlagsPage = ({ seen, filed, whole, run, now, wording }: FlagsProps) => (
  <RoundPage wording={wording} entry={seen.entry} part="flags">
    <p class="lead">{wording.say('office.flagsLead')}</p>
    <ChecksLine run={run} now={now} wording={wording} />
    {seen.isWhole ? null : <p class="notice">{wording.say('office.ownTeam')}</p>}
    {filed.studies.map(({ quality }) => (
      <OfStudy quality={quality} whole={whole} round={seen.entry.round.id} wording={wording} />
    ))}
  </RoundPage>
);
