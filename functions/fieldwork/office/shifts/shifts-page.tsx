/** Sheets of shifts, one line a sheet: where, when and by whom it was counted, what was counted, and what does not fit. */
import type { ToldShift, ToldShifts } from '#analysis/fieldwork/shifts/told-shifts.ts';
import type { StudyFieldwork } from '#functions/fieldwork/progress/read-fieldwork.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { SeenRound } from '../read/deps.ts';
import { LinkTo, RoundPage } from '../round-page.tsx';
import { Scroll } from '../scroll.tsx';

type Worded = { readonly wording: PageWording };

const sexes = ['female', 'male', 'unknown'] as const;
const counts = ['interval', 'passed', ...sexes, 'nonresponse', 'begun', 'filed'] as const;

const countOf = (sheet: ToldShift, name: (typeof counts)[number]): number => {
  switch (name) {
    case 'passed':
      return sheet.counted;
    case 'female':
    case 'male':
    case 'unknown':
      return sheet.refusals[name];
    case 'interval':
    case 'nonresponse':
    case 'begun':
    case 'filed':
      return sheet[name];
  }
};

type RowProps = Worded & {
  readonly sheet: ToldShift;
  readonly unit: FrameUnit | undefined;
  /** What the frame answers of it beforehand, in words: into the country, or out of it. */
  readonly direction: string | undefined;
  readonly who: string;
};

const Row = ({ sheet, unit, direction, who, wording: { say, count, formats } }: RowProps) => {
  const { psu, day, closed, at, doubts } = sheet;
  return (
    <tr data-key={`${psu} ${sheet.by}`}>
      <th scope="row">{unit?.label ?? psu}</th>
      <td>{direction ?? '–'}</td>
      <td>{formats.day(day)}</td>
      <td>{who}</td>
      <td class="standing">
        {say(closed ? 'office.sheet.closed' : 'office.sheet.open', { moment: formats.moment(at) })}
        {doubts.length === 0 ? null : (
          <ul>
            {doubts.map((doubt) => (
              <li>{say(`office.doubt.${doubt}`)}</li>
            ))}
          </ul>
        )}
      </td>
      {counts.map((name) => (
        <td class="num">{count(countOf(sheet, name))}</td>
      ))}
    </tr>
  );
};

/** A study that is asked in shifts, and what its sheets tell. */
type StudyOfShifts = StudyFieldwork & { readonly shifts: ToldShifts };
const NoSheets = ({ seen, wording }: Worded & { readonly seen: SeenRound }) => {
  const people = <LinkTo part="people" round={seen.entry.round.id} wording={wording} />;
  return <p>{wording.voice.pieces('office.noSheets', { people })}</p>;
};

type OfStudyProps = Worded & { readonly of: StudyOfShifts; readonly seen: SeenRound };

const OfStudy = ({ of: { study, frame, shifts }, seen, wording }: OfStudyProps) => {
  const { say } = wording;
  const { id } = study.instrument;
  const { weights } = study.collection;
  const { sheets, trials } = shifts;
  const units = new Map(frame.map((unit) => [unit.psu, unit]));
  const people = new Map(seen.enumerators.map((one) => [one.id, one.name]));
  const caption = say('office.shiftSheetsOf', { study: wording.instrument(id) });
  const directionOf = (unit: FrameUnit | undefined): string | undefined => {
    const code = weights.kind === 'shift' ? unit?.prefilled?.[weights.direction ?? ''] : undefined;
    return typeof code === 'string' ? wording.domainValue('', 'direction', code) : undefined;
  };
  return (
    <section class="card" aria-labelledby={`shifts-${id}`} data-instrument={id}>
      <h2 id={`shifts-${id}`}>{wording.instrument(id)}</h2>
      {sheets.length === 0 ? (
        <NoSheets seen={seen} wording={wording} />
      ) : (
        <Scroll label={caption}>
          <table class="shift-sheets">
            <caption class="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{say('office.sheet.shift')}</th>
                <th scope="col">{say('office.sheet.direction')}</th>
                <th scope="col">{say('office.by.day')}</th>
                <th scope="col">{say('office.by.enumerator')}</th>
                <th scope="col">{say('office.sheet.standing')}</th>
                {counts.map((name) => (
                  <th scope="col" class="num">
                    {say(`office.sheet.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sheets.map((sheet) => {
                const unit = units.get(sheet.psu);
                const [direction, who] = [directionOf(unit), people.get(sheet.by) ?? sheet.by];
                return <Row sheet={sheet} unit={unit} direction={direction} who={who} wording={wording} />;
              })}
            </tbody>
          </table>
        </Scroll>
      )}
      {trials === 0 ? null : <p class="muted">{say('office.sheetTrials', { count: trials })}</p>}
    </section>
  );
};

type ShiftsProps = Worded & {
  readonly seen: SeenRound;
  readonly readAt: string;
  readonly studies: readonly StudyOfShifts[];
};

/** The page. */
export const ShiftsPage = ({ seen, readAt, studies, wording }: ShiftsProps) => {
  const { say, formats } = wording;
  return (
    <RoundPage wording={wording} entry={seen.entry} part="progress" heading={say('office.shiftSheets')}>
      <p class="muted">{say('office.readAt', { moment: formats.moment(readAt) })}</p>
      <p class="lead">{say('office.shiftSheetsLead')}</p>
      {seen.isWhole ? null : <p class="notice">{say('office.ownTeam')}</p>}
      {studies.length === 0 ? <NoSheets seen={seen} wording={wording} /> : null}
      {studies.map((study) => (
        <OfStudy of={study} seen={seen} wording={wording} />
      ))}
    </RoundPage>
  );
};
