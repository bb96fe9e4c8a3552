/** What somebody types who makes a round, and files that go with it. */
import type { Store } from '#functions/store/store.ts';
import { round } from './place.ts';

const household = String(round.instruments['household']);

/** What somebody types who leaves out what may be left out. */
export const typed = {
  title: 'Tajikistan, spring 2027',
  id: 'tj-2027-spring',
  country: 'TJ',
  start: '2027-03-01',
  end: '2027-05-31',
  reportingCurrency: 'tjs',
  'study.household': household,
} as const;
/** Its fields, one after the other. */
export const fieldsOf = (form: Readonly<Record<string, string>>) => Object.entries(form);
/** A file of a form. */
export const csv = (text: string | Uint8Array<ArrayBuffer>, name = 'frame.csv') =>
  new File([text], name, { type: 'text/csv' });
/** Two places. */
export const frame = [
  'instrument,psu,stratum,label,firstStageWeight',
  'household,A-1,north,"Dusti, upper",12.5',
  'household,A-2,north,Navobod,12.5',
].join('\n');
/** Fields of a page with something wrong beside them. */
export const besideFields = (html: string): number => html.split('class="fault"').length - 1;

/** What a store holds of rounds. */
export const roundsIn = (store: Pick<Store, 'getRoundEntry' | 'listRounds'>) => ({
  /** @throws {Error} there is no such round */
  entryOf: async (id: string) => {
    const entry = await store.getRoundEntry(id);
    if (entry === undefined) throw new Error(`there is no round ${id}`);
    return entry;
  },
  ids: async () => (await store.listRounds()).map((entry) => entry.round.id).toSorted(),
});
