/** Forms on paper in the vault: how each stands in clear, what was typed sealed as identities are. */
import * as v from 'valibot';

import { isJsonObject, type JsonObject } from '../json.ts';
import { paperPicks, paperStates, type PaperForm, type PaperKey, type StoredPaper } from '../paper-entry.ts';
import type { Store } from '../store.ts';
import type { Table } from '../table-port.ts';
import type { PeopleNames } from './people.ts';
import { sealedSchema, type Sealer } from './sealer.ts';

const lineEntries = {
  sk: v.string(),
  campaign: v.string(),
  state: v.picklist(paperStates),
  at: v.string(),
  typedBy: v.array(v.string()),
  revision: v.number(),
};
const lineItem = v.object(lineEntries);
const formItem = v.object({ ...lineEntries, sealed: v.exactOptional(sealedSchema) });

const typing = v.object({
  ...{ by: v.string(), at: v.string(), day: v.string(), version: v.number(), language: v.string() },
  answers: v.custom<JsonObject>(isJsonObject),
});
const sealedContent = v.object({
  first: v.exactOptional(typing),
  second: v.exactOptional(typing),
  picks: v.exactOptional(v.record(v.string(), v.picklist(paperPicks))),
  own: v.exactOptional(v.object({ day: v.exactOptional(v.string()), answers: v.custom<JsonObject>(isJsonObject) })),
  decidedBy: v.exactOptional(v.string()),
});

/** Partition of the forms of a round. */
export const paperPartition = (round: string): string => `paper#${round}`;

/** Who a form is of, as the vault knows them: so that whoever erases a person finds it. */
export const paperOwner = v.object({ sk: v.string(), person: v.string() });

export type PaperMethods = Pick<Store, 'getPaper' | 'putPaper' | 'listPaper'>;

/** The methods of the store that are about forms on paper. */
export function paperMethods(
  vault: Table,
  { sealer, names }: { readonly sealer: Sealer; readonly names: Pick<PeopleNames, 'personOf'> },
): PaperMethods {
  const keyOf = ({ round, number }: PaperKey) => ({ pk: paperPartition(round), sk: number });
  const itemOf = async (key: PaperKey, form: PaperForm, revision: number) => {
    const { campaign, state, at, first, second, picks, own, decidedBy } = form;
    const person = names.personOf(key);
    const typed = {
      ...(first && { first }),
      ...(second && { second }),
      ...(own && { own }),
      ...(picks && { picks, ...(decidedBy !== undefined && { decidedBy }) }),
    };
    const typedBy = [first, second].flatMap((one) => (one === undefined ? [] : [one.by]));
    return {
      ...keyOf(key),
      ...{ person, campaign, state, at, typedBy, revision },
      ...(first !== undefined && { sealed: await sealer.seal(typed, person) }),
    };
  };
  return {
    async getPaper(key) {
      const item = await vault.get(keyOf(key));
      if (item === undefined) return undefined;
      const { sk: number, campaign, state, at, revision, sealed } = v.parse(formItem, item);
      const typed = sealed && v.parse(sealedContent, await sealer.open(sealed, names.personOf(key)));
      return { number, campaign, state, at, revision, ...typed } satisfies StoredPaper;
    },

    async putPaper(key, form, seen) {
      const item = await itemOf(key, form, (seen ?? 0) + 1);
      return seen === undefined ? vault.putNew(item) : vault.replaceIf(item, 'revision', seen);
    },

    listPaper: async (round) =>
      (await vault.all(paperPartition(round))).map((item) => {
        const { sk: number, ...line } = v.parse(lineItem, item);
        return { number, ...line };
      }),
  };
}
