/** Reads a table of organisations: what each line would make of the directory. Every fault at once, by its line and column. */
import { type Association, associationKey } from '#schemas/fieldwork/association.ts';
import { last } from '#schemas/basics/last.ts';
import { readLines, type TableFault, type TableLine } from '#functions/platform/tables/read-lines.ts';
import type { StoredAssociation } from '#functions/store/store.ts';

import {
  type AssociationFault,
  type AssociationField,
  associationFields,
  asTyped,
  idOf,
  noAssociation,
  readAssociation,
  readAt,
  typedAssociation,
} from './typed-association.ts';

/** A directory is read whole for a page. */
export const mostAssociations = 5000;

/** The columns of a table, to bring in and to take away, by the fields of the form. */
export const associationColumns = {
  ...{ name: 'name', country: 'country', city: 'city', kind: 'kind', members: 'members', founded: 'founded' },
  ...{ about: 'about', languages: 'languages', email: 'email', phone: 'phone', website: 'website' },
  ...{ consentBy: 'consent_by', consentOn: 'consent_on' },
} as const satisfies Readonly<Record<AssociationField, string>>;

export type AssociationTableFault =
  | TableFault
  | { readonly kind: 'no-rows' | 'too-many'; readonly line?: number }
  | { readonly kind: 'field'; readonly line: number; readonly column: string; readonly fault: AssociationFault }
  /** Another line, or an organisation that is there under another id, has that name in that country and city. */
  | { readonly kind: 'twice'; readonly line: number; readonly otherLine: number }
  | { readonly kind: 'known-as'; readonly line: number; readonly subject: string };

export type ReadRow = { readonly present: StoredAssociation | undefined; readonly association: Association };

const columns = ['id', ...Object.values(associationColumns)];
const wanted = ['name', 'country', 'kind'];

/** A spreadsheet is given `'+992…`, so that it computes nothing; that sign is not part of the number. */
const plain = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '').trim();

type Known = {
  readonly now: Date;
  readonly byId: ReadonlyMap<string, StoredAssociation>;
  readonly byKey: ReadonlyMap<string, StoredAssociation>;
};

/** What a line says, above what is there already: a column that the table lacks changes nothing. */
function rowIn(
  { record, line }: TableLine,
  { now, byId, byKey }: Known,
  faults: AssociationTableFault[],
): ReadRow | undefined {
  const written = Object.fromEntries(
    associationFields.flatMap((field) => {
      const cell = record[associationColumns[field]];
      return cell === undefined ? [] : [[field, plain(cell)]];
    }),
  );
  const { name, country, city } = typedAssociation(written);
  const given = plain(record['id'] ?? '');
  const namesake = byKey.get(associationKey({ name, country, city }));
  const id = given === '' ? (namesake?.id ?? idOf({ name, country, city })) : given;
  const present = byId.get(id);
  if (present?.withdrawn === true) return { present, association: present };
  const typed = typedAssociation({ ...(present === undefined ? noAssociation : asTyped(present)), ...written });
  const read = readAssociation(typed, id, readAt(now, present));
  if (namesake !== undefined && namesake.id !== id) faults.push({ kind: 'known-as', line, subject: namesake.id });
  if (read.kind === 'read') return { present, association: read.association };
  for (const [field, fault] of read.faults)
    faults.push({ kind: 'field', line, column: field === 'id' ? field : associationColumns[field], fault });
  return undefined;
}

/**
 * @param present what is in the directory
 */
export function readAssociations(
  text: string,
  present: readonly StoredAssociation[],
  now: Date,
):
  | { readonly kind: 'read'; readonly rows: readonly ReadRow[] }
  | { readonly kind: 'faulty'; readonly faults: readonly AssociationTableFault[] } {
  const { lines, faults: ofTable } = readLines(text, columns, () => wanted);
  if (ofTable.length > 0) return { kind: 'faulty', faults: ofTable };
  if (lines.length === 0) return { kind: 'faulty', faults: [{ kind: 'no-rows' }] };
  if (lines.length > mostAssociations) return { kind: 'faulty', faults: [{ kind: 'too-many' }] };
  const known = {
    now,
    byId: new Map(present.map((one) => [one.id, one])),
    byKey: new Map(present.map((one) => [associationKey(one), one])),
  };
  const faults: AssociationTableFault[] = [];
  const rows: ReadRow[] = [];
  const seen = new Map<string, number>();
  for (const line of lines) {
    const row = rowIn(line, known, faults);
    if (row === undefined) continue;
    const otherLines = [row.association.id, associationKey(row.association)].flatMap((key) => seen.get(key) ?? []);
    const otherLine = last(otherLines);
    if (otherLine !== undefined) faults.push({ kind: 'twice', line: line.line, otherLine });
    for (const key of [row.association.id, associationKey(row.association)]) seen.set(key, line.line);
    rows.push(row);
  }
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'read', rows };
}
