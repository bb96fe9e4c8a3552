/** Organisations as a table, in the columns in which one is brought in. */
import type { Association, ListedAssociation } from '#schemas/fieldwork/association.ts';
import { csvOf } from '#functions/publish/release/csv.ts';

import { associationColumns } from './read-associations.ts';
import { type AssociationField, associationFields, asTyped, type Typeable } from './typed-association.ts';

const ofConsent: readonly string[] = ['consentBy', 'consentOn'];

const tableOf = (rows: readonly Typeable[], fields: readonly AssociationField[]): string =>
  csvOf(
    ['id', ...fields.map((field) => associationColumns[field])],
    rows.map((one) => {
      const typed = asTyped(one);
      return [one.id, ...fields.map((field) => typed[field])];
    }),
  );

/** For the office, with who agreed to a contact; without withdrawn ones, which a table does not bring back. */
export const officeCsv = (all: readonly Association[]): string =>
  tableOf(
    all.filter(({ withdrawn }) => withdrawn !== true),
    associationFields,
  );

/** For everybody. */
export const directoryCsv = (all: readonly ListedAssociation[]): string =>
  tableOf(
    all,
    associationFields.filter((field) => !ofConsent.includes(field)),
  );
