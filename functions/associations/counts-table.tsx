/** Organisations of people abroad by country and by kind, with their members where they said so; and what these figures lack. */
import type { Voice } from '#schemas/words/voice.ts';
import { associationKinds } from '#schemas/fieldwork/association.ts';

import type { Counted, Counts } from './directory.ts';

type Props = { readonly voice: Voice; readonly counts: Counts; readonly withdrawn?: number };
type TableProps = {
  readonly voice: Voice;
  readonly caption: string;
  readonly rows: readonly Counted[];
  readonly said: (code: string) => string;
};

const Table = ({ voice: { say, formats }, caption, rows, said }: TableProps) => (
  <div class="table-scroll" tabindex={0} role="region" aria-label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col" class="num">
            {say('associations.organisations')}
          </th>
          <th scope="col" class="num">
            {say('associations.members')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, organisations, members }) => (
          <tr data-code={code}>
            <th scope="row">{said(code)}</th>
            <td class="num">{formats.number(organisations)}</td>
            <td class="num">{members === undefined ? '–' : formats.number(members)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** Both tables, and below them what they lack. */
export const CountsTable = ({ voice, counts, withdrawn = 0 }: Props) => {
  const { say, name, formats } = voice;
  const { byCountry, byKind, withoutContact, withoutMembers } = counts;
  const kindSaid = (code: string): string => {
    const kind = associationKinds.find((known) => known === code);
    return kind === undefined ? code : say(`associations.kind.${kind}`);
  };
  const lacking = [
    ...(withoutMembers === 0 ? [] : [say('associations.noMembers', { count: formats.number(withoutMembers) })]),
    ...(withoutContact === 0 ? [] : [say('associations.noContacts', { count: formats.number(withoutContact) })]),
    ...(withdrawn === 0 ? [] : [say('associations.withdrawnCount', { count: formats.number(withdrawn) })]),
  ];
  return (
    <>
      <div class="pair">
        <Table
          voice={voice}
          caption={say('associations.byCountry')}
          rows={byCountry}
          said={(code) => name('region', code)}
        />
        <Table voice={voice} caption={say('associations.byKind')} rows={byKind} said={kindSaid} />
      </div>
      <p class="muted">{say('associations.membersSaid')}</p>
      {lacking.map((line) => (
        <p class="muted">{line}</p>
      ))}
    </>
  );
};
