/** Links that were just made, to be handed over: a sheet of paper each, with the address as a picture for the phone; and all as a table. */

import { csvLine } from '#functions/publish/release/csv.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { HandedCode } from '../handed-code.tsx';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage, roundAddress } from '../round-page.tsx';
import type { Given, Handed } from './give.ts';

type SheetsProps = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly given: Given;
  /** Name of a place, by questionnaire and PSU. */
  readonly placeOf: (instrument: string, psu: string | undefined) => string;
};

const header = ['id', 'name', 'team', 'places', 'address', 'code', 'expires'];

/** All of them as a file, which is in the page and nowhere else. */
function asFile(handed: readonly Handed[]): string {
  const lines = handed.map(({ whose: { id, name, team, assignments }, address, code, expiresAt }) =>
    csvLine([id, name, team ?? '', String(assignments.length), address, code, expiresAt]),
  );
  return `data:text/csv;charset=utf-8,${encodeURIComponent([csvLine(header), ...lines].join(''))}`;
}

const steps = ['open', 'code', 'home', 'offline', 'send'] as const;

type SheetProps = Pick<SheetsProps, 'wording' | 'placeOf'> & { readonly title: string; readonly one: Handed };

/** A sheet of A4. */
const Sheet = ({ wording, placeOf, title, one: { whose, code, address, expiresAt } }: SheetProps) => {
  const { say } = wording;
  return (
    <section class="sheet">
      <p class="muted">{title}</p>
      <h2>{whose.name}</h2>
      <HandedCode wording={wording} name={whose.name} code={code} address={address} expiresAt={expiresAt} />
      <h3>{say('office.places')}</h3>
      <ul class="places">
        {whose.assignments.map(({ instrument, psu }) => (
          <li>{placeOf(instrument, psu)}</li>
        ))}
      </ul>
      <h3>{say('office.howTo')}</h3>
      <ol>
        {steps.map((step) => (
          <li>{say(`office.step.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
};

/** The page, which is the only place where the codes are. */
export const SheetsPage = ({ wording, seen, given: { handed, without }, placeOf }: SheetsProps) => {
  const { say } = wording;
  const { round } = seen.entry;
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="people"
      heading={say('office.newLinks', { count: handed.length })}
      address={roundAddress(round.id, '/people')}
    >
      <div class="notice warn">
        <p>{say('office.onlyHere')}</p>
        {without.length === 0 ? null : (
          <p>{say('office.withoutLink', { names: without.map(({ name }) => name).join(', ') })}</p>
        )}
        <p>
          <a href={asFile(handed)} download={`links-${round.id}.csv`}>
            {say('office.asFile')}
          </a>
        </p>
      </div>
      {handed.map((one) => (
        <Sheet wording={wording} placeOf={placeOf} title={round.title} one={one} />
      ))}
    </RoundPage>
  );
};
