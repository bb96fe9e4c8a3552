/** The organisations of people abroad that a round lists: a line each, and the form for another one. */
import { directoryAddress } from '#functions/associations/directory-address.ts';
import {
  type AssociationFaults,
  noAssociation,
  type TypedAssociation,
} from '#functions/associations/typed-association.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { StoredAssociation } from '#functions/store/store.ts';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage } from '../round-page.tsx';
import { Scroll } from '../scroll.tsx';
import { AssociationFields, type AssociationNotice, Notice } from './association-fields.tsx';
import { associationsAddress } from './associations-address.ts';

type Props = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly associations: readonly StoredAssociation[];
  readonly typed?: TypedAssociation | undefined;
  readonly faults?: AssociationFaults | undefined;
  readonly notice?: AssociationNotice | undefined;
};

const AssociationsTable = ({ wording, seen, associations }: Props) => {
  const { say, country, voice } = wording;
  const heads = ['name', 'where', 'kindOf', 'contact', 'standing'] as const;
  const inOrder = associations.toSorted((a, b) => a.name.localeCompare(b.name, voice.language));
  return (
    <Scroll label={say('associations.title')}>
      <table>
        <caption class="visually-hidden">{say('associations.title')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{say(`associations.${head}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ id, name, city, kind, contact, withdrawn, ...one }) => (
            <tr data-association={id}>
              <th scope="row">
                <a href={associationsAddress(seen.entry.round.id, id)}>{name}</a>
              </th>
              <td>{[country(one.country), ...(city === undefined ? [] : [city])].join(', ')}</td>
              <td>{say(`associations.kind.${kind}`)}</td>
              <td>
                {contact === undefined
                  ? say('associations.noContactShown')
                  : [contact.email, contact.phone, contact.website].filter((one) => one !== undefined).join(', ')}
              </td>
              <td>{say(withdrawn === true ? 'associations.isWithdrawn' : 'associations.isListed')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** The page. */
export const AssociationsPage = (props: Props) => {
  const { wording, seen, associations, typed = noAssociation, faults = new Map(), notice } = props;
  const { say } = wording;
  const { id } = seen.entry.round;
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={say('associations.title')}
      address={associationsAddress(id)}
    >
      {notice === undefined ? null : <Notice notice={notice} wording={wording} />}
      <p class="lead">{say('associations.officeLead')}</p>
      <p>
        <a href={directoryAddress(id)}>{say('associations.open')}</a>
      </p>
      {associations.length === 0 ? <p>{say('associations.none')}</p> : <AssociationsTable {...props} />}
      <section class="card" aria-labelledby="add">
        <h2 id="add">{say('associations.add')}</h2>
        <form method="post" action={associationsAddress(id)} class="campaign">
          <AssociationFields wording={wording} typed={typed} faults={faults} />
          <button class="button">{say('associations.keep')}</button>
        </form>
      </section>
    </RoundPage>
  );
};
