/** Places that are handed back, each with a form in which somebody says how it was settled. */
import type { HandedBackPlace } from '#functions/fieldwork/progress/handed-back.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { ReasonBox } from '../interviews/decide-form.tsx';
import { roundAddress } from '../round-page.tsx';

export type HandBackNotice = 'no-reason' | 'said-meanwhile';

type ListProps = {
  readonly round: string;
  readonly places: readonly HandedBackPlace[];
  /** Why what was sent was not settled. */
  readonly notice: HandBackNotice | undefined;
  readonly wording: PageWording;
};

const Place = ({ one, round, wording }: Omit<ListProps, 'places' | 'notice'> & { readonly one: HandedBackPlace }) => {
  const { say, formats } = wording;
  const { id, instrument, psu, place, enumerator, reason, receivedAt } = one;
  return (
    <li data-key={`${instrument}/${psu}/${enumerator}`}>
      <p>{say('office.handedBack', { enumerator, place, reason, moment: formats.moment(receivedAt) })}</p>
      <details>
        <summary>
          {say('office.settle')}
          <span class="visually-hidden">: {place}</span>
        </summary>
        <form method="post" action={roundAddress(round, '/handed-back')}>
          {Object.entries({ id, instrument, psu, by: enumerator }).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <ReasonBox id={`settle-${id}`} reason="" hint={say('office.settleHint')} wording={wording} />
          <button class="button quiet">{say('office.settle')}</button>
        </form>
      </details>
    </li>
  );
};

/** The list, for whoever may say who goes where. */
export const HandedBackList = ({ places, notice, ...rest }: ListProps) => {
  const { say } = rest.wording;
  if (places.length === 0 && notice === undefined) return null;
  return (
    <section class="card" aria-labelledby="handed-back">
      <h2 id="handed-back">{say('office.handedBackPlaces')}</h2>
      {notice === undefined ? null : (
        <p class="notice bad" role="alert">
          {say(`office.settleNotice.${notice}`)}
        </p>
      )}
      <ul class="to-do">
        {places.map((one) => (
          <Place one={one} {...rest} />
        ))}
      </ul>
    </section>
  );
};
