/** Classes of sex and age in which registrants stand for a known stock: those with too few of them are put together. */

/** One class of a country: people in it by the stock, and registrants. */
export type StockClass = {
  readonly sex: string;
  readonly age: string;
  readonly people: number;
  readonly registrants: number;
};

/** Classes that stand together. */
export type Group = { readonly classes: readonly StockClass[]; readonly people: number; readonly registrants: number };

export type Collapsed =
  /** `isMerged`: some classes were put together. */
  | { readonly kind: 'groups'; readonly groups: readonly Group[]; readonly isMerged: boolean }
  /** Fewer registrants in all than may stand for anybody. */
  | { readonly kind: 'too-few' }
  /** More registrants than people, in some group: the stock cannot be right. */
  | { readonly kind: 'below' }
  /** Nobody says how many people live there. */
  | { readonly kind: 'no-stock' };

const groupOf = (classes: readonly StockClass[]): Group => ({
  classes,
  people: classes.reduce((sum, { people }) => sum + people, 0),
  registrants: classes.reduce((sum, { registrants }) => sum + registrants, 0),
});

/** Ages of one sex in their order, each with as many of the next as it needs; what is left over goes to the last. */
function alongAges(classes: readonly StockClass[], isEnough: (group: Group) => boolean): readonly Group[] | undefined {
  const groups: Group[] = [];
  let open: readonly StockClass[] = [];
  for (const one of classes) {
    open = [...open, one];
    if (!isEnough(groupOf(open))) continue;
    groups.push(groupOf(open));
    open = [];
  }
  const last = groups.pop();
  return last && [...groups, groupOf([...last.classes, ...open])];
}

/**
 * Groups of one country, each with people and with at least so many registrants: neighbouring ages of one sex go together, and
 * all of the country where one sex has too few.
 *
 * @param given classes of the country, ages of each sex in their order
 * @param fewest registrants who may stand for a group
 * @see Kalton and Flores-Cervantes (2003), Weighting methods, J. Official Statistics 19, 81–97, on collapsing small cells
 */
export function collapse(given: readonly StockClass[], fewest: number): Collapsed {
  const classes = given.filter(({ people, registrants }) => people > 0 || registrants > 0);
  const all = groupOf(classes);
  if (all.people === 0) return { kind: 'no-stock' };
  if (all.registrants < fewest) return { kind: 'too-few' };
  const isEnough = ({ people, registrants }: Group): boolean => people > 0 && registrants >= fewest;
  const sexes = [...new Set(classes.map(({ sex }) => sex))];
  const bySex = sexes.map((sex) =>
    alongAges(
      classes.filter((one) => one.sex === sex),
      isEnough,
    ),
  );
  const groups = bySex.includes(undefined) ? [all] : bySex.flatMap((found) => found ?? []);
  if (groups.some(({ people, registrants }) => people < registrants)) return { kind: 'below' };
  return { kind: 'groups', groups, isMerged: groups.some((group) => group.classes.length > 1) };
}
