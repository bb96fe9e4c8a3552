/** A message to a group as a form says it, and what is wrong with it: every fault at once. */
import * as v from 'valibot';

import { type GroupDraft, groupDraftSchema, type GroupMessage } from '#schemas/fieldwork/group-message.ts';
import { type Language, languages } from '#schemas/words/languages.ts';

/** Fields of the form; `text-tg` and `subject-tg` stand for each language. */
export type GroupField = 'office' | 'purpose' | 'countries' | 'occupations' | 'interests' | 'contact' | 'texts';

/** As it was typed. */
export type TypedGroup = {
  readonly office: string;
  readonly purpose: string;
  readonly countries: readonly string[];
  /** Codes, with blanks or commas between them. */
  readonly occupations: string;
  readonly interests: readonly string[];
  readonly contact: string;
  readonly texts: Readonly<Record<Language, { readonly subject: string; readonly text: string }>>;
};

/** A sentence `groups.fault.…` each; of `texts` the languages that are not right. */
export type GroupFaults = Readonly<Partial<Record<GroupField, { readonly languages?: readonly Language[] }>>>;

const mostTyped = 20_000;
const one = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(mostTyped)), '');
const many = v.fallback(
  v.pipe(
    v.union([
      v.array(v.string()),
      v.pipe(
        v.string(),
        v.transform((single) => [single]),
      ),
    ]),
    v.transform((all) => all.filter((code) => code !== '')),
    v.maxLength(300),
  ),
  [],
);

/** What was typed, of a form that was parsed with all values of a name; a field that is not there is empty. */
export function typedGroup(form: Readonly<Record<string, unknown>>): TypedGroup {
  const text = (name: string): string => v.parse(one, form[name]);
  const textsOf = (language: Language) => ({ subject: text(`subject-${language}`), text: text(`text-${language}`) });
  return {
    ...{ office: text('office'), purpose: text('purpose'), occupations: text('occupations') },
    countries: v.parse(many, form['countries']),
    interests: v.parse(many, form['interests']),
    contact: text('contact') === '' ? 'verified' : text('contact'),
    texts: {
      ...{ en: textsOf('en'), ru: textsOf('ru'), uk: textsOf('uk') },
      ...{ tg: textsOf('tg'), ro: textsOf('ro'), sq: textsOf('sq') },
    },
  };
}

/** What is kept as a form shows it. */
export function asTyped({ office, purpose, filter, texts }: GroupDraft): TypedGroup {
  const form = Object.fromEntries(
    texts.flatMap(({ language, subject, text }) => [
      [`subject-${language}`, subject],
      [`text-${language}`, text],
    ]),
  );
  const occupations = filter.occupations.join(' ');
  return { ...typedGroup({ ...form, office, purpose, ...filter }), occupations };
}

const fieldOf = (path: readonly unknown[]): GroupField => {
  const [first, second] = path;
  const name = first === 'filter' ? second : first;
  for (const field of ['office', 'purpose', 'countries', 'occupations', 'interests', 'contact', 'texts'] as const)
    if (field === name) return field;
  throw new TypeError('every fault of a message is one of a field');
};

/** What is to be kept, or every fault of what was typed. */
export function readGroup(
  typed: TypedGroup,
): { readonly kind: 'read'; readonly draft: GroupDraft } | { readonly kind: 'faulty'; readonly faults: GroupFaults } {
  const { office, purpose, countries, interests, contact } = typed;
  const written = languages.flatMap((language) => {
    const { subject, text } = typed.texts[language];
    return subject === '' && text === '' ? [] : [{ language, subject, text: text.replaceAll(/\r\n?/g, '\n') }];
  });
  const occupations = typed.occupations.split(/[\s,;]+/).filter((code) => code !== '');
  const filter = { countries: [...countries], occupations, interests: [...interests], contact };
  const parsed = v.safeParse(groupDraftSchema, { office, purpose, filter, texts: written });
  if (parsed.success) return { kind: 'read', draft: parsed.output };
  const faults = new Map<GroupField, Set<Language>>();
  for (const { path = [] } of parsed.issues) {
    const field = fieldOf(path.map(({ key }) => key));
    const wrong = faults.get(field) ?? new Set<Language>();
    const nth = field === 'texts' ? path[1]?.key : undefined;
    const language = typeof nth === 'number' ? written[nth]?.language : undefined;
    faults.set(field, language === undefined ? wrong : wrong.add(language));
  }
  return {
    kind: 'faulty',
    faults: Object.fromEntries(
      [...faults].map(([field, wrong]) => [field, wrong.size === 0 ? {} : { languages: [...wrong] }]),
    ),
  };
}

/** Whether two say the same to the same people. */
export const isSameDraft = (a: GroupDraft, b: GroupDraft): boolean =>
  JSON.stringify(draftOf(a)) === JSON.stringify(draftOf(b));

/** What of a message is written by hand, in one order. */
export const draftOf = ({ office, purpose, filter, texts }: GroupDraft | GroupMessage): GroupDraft => ({
  ...{ office, purpose },
  filter: {
    ...{ countries: filter.countries, occupations: filter.occupations },
    ...{ interests: filter.interests, contact: filter.contact },
  },
  texts: texts.map(({ language, subject, text }) => ({ language, subject, text })),
});
