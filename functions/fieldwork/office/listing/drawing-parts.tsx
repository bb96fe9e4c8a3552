/** What was drawn in a place, on phones or in the office, and a form in which a coordinator says what holds. */
import { notedListing } from '#schemas/fieldwork/listed-dwellings.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { Claim } from '#functions/fieldwork/drawing/drawing-of.ts';
import { drawnByOffice } from '#functions/fieldwork/drawing/settle-drawing.ts';
import { ReasonBox } from '../interviews/decide-form.tsx';
import { listAddress } from '../interviews/address.ts';
import { roundAddress } from '../round-page.tsx';
import type { ListedPlace } from './listed-places.ts';

type PartProps = {
  readonly round: string;
  readonly place: ListedPlace;
  /** Whether the reader sees the whole round; of a team, nothing is told of others. */
  readonly isWhole: boolean;
  readonly maySettle: boolean;
  /** How many interviews wait since the draw that they were made by does not hold. */
  readonly apart: number;
  readonly nameOf: (enumerator: string) => string;
  readonly wording: PageWording;
};

/** Drawn from a number of dwellings that the frame does not say, which weights are made of. */
const isUntold = ({ drawn, unit }: ListedPlace): boolean =>
  drawn?.how !== undefined && unit?.units !== drawn.how.listed;

/** What could hold, by the value that the form sends. */
function choices(place: ListedPlace, { nameOf, wording: { say } }: PartProps) {
  const { drawing, drawn, unit, hasRule, dwellings } = place;
  const isKeepable = drawn?.how?.where === 'phone' && !drawing.isMissing;
  // What is in force already is kept; it is decided once more where the frame has not its number.
  const inForce = isUntold(place) ? undefined : drawn?.how?.list;
  const isOfOffice = drawnByOffice(drawn, unit?.units !== undefined) !== undefined;
  return [
    ...(isKeepable ? [['keep', say('office.drawing.holds.keep')] as const] : []),
    ...drawing.claims
      .filter(({ list, again }) => again === 'equal' && notedListing(list) !== inForce)
      .map(
        ({ list }) => [`list:${list.id}`, say('office.drawing.holds.list', { enumerator: nameOf(list.by) })] as const,
      ),
    ...(hasRule ? [['joint', say('office.drawing.holds.joint', { count: dwellings.length })] as const] : []),
    ...(isOfOffice ? [['office', say('office.drawing.holds.office')] as const] : []),
  ];
}

const SettleForm = (props: PartProps) => {
  const { round, place, wording } = props;
  const { instrument, psu, stamp, unit } = place;
  const { say } = wording;
  const possible = choices(place, props);
  return (
    <details>
      <summary>
        {say('office.drawing.settle')}
        <span class="visually-hidden">: {unit?.label ?? psu}</span>
      </summary>
      {possible.length === 0 ? <p>{say('office.drawing.byCommand')}</p> : null}
      {possible.length === 0 ? null : (
        <form method="post" action={roundAddress(round, '/listing')}>
          {Object.entries({ instrument, psu, seen: stamp }).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <ReasonBox
            id={`settle-${instrument}-${psu}`}
            reason=""
            hint={say('office.drawing.settleHint')}
            wording={wording}
          />
          <div class="actions">
            {possible.map(([value, says]) => (
              <button class="button quiet" name="holds" value={value}>
                {says}
              </button>
            ))}
          </div>
        </form>
      )}
    </details>
  );
};

/** One line in the row of a place: what is in force there; nothing of it to who sees a team alone. */
export const DrawingLine = ({
  place: { drawn },
  isWhole,
  nameOf,
  wording,
}: Omit<PartProps, 'round' | 'maySettle' | 'apart'>) => {
  const how = drawn?.how;
  if (!isWhole || how === undefined) return null;
  const { say, formats } = wording;
  return (
    <p>
      {say(`office.drawing.${how.where}`, {
        by: how.where === 'phone' ? nameOf(how.by) : how.by,
        count: drawn?.units.length ?? 0,
        listed: how.listed,
        moment: formats.moment(how.at),
      })}
    </p>
  );
};

/** What is to be decided in a place, above the table; nothing where everything holds. */
export const DrawingCard = (props: PartProps) => {
  const { round, place, isWhole, maySettle, apart, nameOf, wording } = props;
  const { say } = wording;
  const { instrument, psu, drawing, drawn, unit } = place;
  const isOpen = drawing.kind === 'open';
  const isLacking = isWhole && isUntold(place);
  if (!isOpen && !isLacking && apart === 0) return null;
  const ofClaim = ({ list, drawn: draw, again }: Claim): string =>
    say('office.drawing.claim', {
      enumerator: nameOf(list.by),
      count: draw.positions.length,
      listed: list.dwellings.length,
      seed: String(draw.seed),
      again: say(`office.drawing.again.${again}`),
    });
  return (
    <section class="notice bad" data-place={psu}>
      <h3>{unit?.label ?? psu}</h3>
      {isOpen ? <p>{say('office.drawing.open')}</p> : null}
      {drawing.isMissing ? <p>{say('office.drawing.missing')}</p> : null}
      {isLacking ? <p>{say('office.drawing.untold', { listed: drawn?.how?.listed ?? 0 })}</p> : null}
      {isOpen && isWhole ? (
        <ul>
          {drawing.claims.map((claim) => (
            <li>{ofClaim(claim)}</li>
          ))}
          {drawing.others
            .filter((list) => list.drawn === undefined)
            .map((list) => (
              <li>{say('office.drawing.beside', { enumerator: nameOf(list.by), count: list.dwellings.length })}</li>
            ))}
        </ul>
      ) : null}
      {apart === 0 ? null : (
        <p>
          {say('office.drawing.apart', { count: apart })}{' '}
          <a href={listAddress(round, { state: 'quarantined', instrument, psu })}>{say('office.drawing.seeApart')}</a>
        </p>
      )}
      {maySettle && (isOpen || isLacking) ? <SettleForm {...props} /> : null}
    </section>
  );
};
