/** One organisation of people abroad: to be put right, withdrawn, or left without its contact. */
import { type AssociationFaults, asTyped, type TypedAssociation } from '#functions/associations/typed-association.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { StoredAssociation } from '#functions/store/store.ts';
import { ReasonBox } from '../interviews/decide-form.tsx';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage } from '../round-page.tsx';
import { AssociationFields, type AssociationNotice, Notice } from './association-fields.tsx';
import { associationsAddress } from './associations-address.ts';

type Props = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly association: StoredAssociation;
  readonly isDone: boolean;
  readonly typed?: TypedAssociation | undefined;
  readonly faults?: AssociationFaults | undefined;
  readonly notice?: AssociationNotice | undefined;
};

const TakeOut = ({
  wording,
  action,
  name,
  revision,
}: {
  readonly wording: PageWording;
  readonly action: string;
  readonly name: 'withdraw' | 'eraseContact';
  readonly revision: number;
}) => {
  const { say } = wording;
  return (
    <section class="card" aria-labelledby={name}>
      <h2 id={name}>{say(`associations.${name}`)}</h2>
      <form method="post" action={action} class="decide">
        <input type="hidden" name="revision" value={String(revision)} />
        <ReasonBox id={`${name}-reason`} reason="" hint={say(`associations.${name}Hint`)} wording={wording} />
        <button class="button quiet">{say(`associations.${name}`)}</button>
      </form>
    </section>
  );
};

/** The page. */
export const AssociationPage = ({
  wording,
  seen,
  association,
  isDone,
  faults = new Map(),
  notice,
  ...props
}: Props) => {
  const { say, formats } = wording;
  const { id: round } = seen.entry.round;
  const { id, name, revision, contact, contactTakenOut, withdrawn } = association;
  const { typed = asTyped(association) } = props;
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={name}
      address={associationsAddress(round, id)}
    >
      {notice === undefined ? null : <Notice notice={notice} wording={wording} />}
      {isDone && notice === undefined ? (
        <p class="notice good" role="status">
          {say('associations.done')}
        </p>
      ) : null}
      {withdrawn === true ? <p class="notice warn">{say('associations.isWithdrawn')}</p> : null}
      {contactTakenOut === undefined ? null : (
        <p class="notice warn">{say('associations.contactTakenOut', { day: formats.day(contactTakenOut) })}</p>
      )}
      <p>
        <a href={associationsAddress(round)}>{say('associations.back')}</a>
      </p>
      <section class="card" aria-label={name}>
        <form method="post" action={associationsAddress(round, id)} class="campaign">
          <input type="hidden" name="revision" value={String(revision)} />
          <AssociationFields wording={wording} typed={typed} faults={faults} />
          <button class="button">{say('associations.keep')}</button>
        </form>
      </section>
      {contact === undefined ? null : (
        <TakeOut
          wording={wording}
          action={associationsAddress(round, id, '/erase-contact')}
          name="eraseContact"
          revision={revision}
        />
      )}
      {withdrawn === true ? null : (
        <TakeOut
          wording={wording}
          action={associationsAddress(round, id, '/withdraw')}
          name="withdraw"
          revision={revision}
        />
      )}
    </RoundPage>
  );
};
