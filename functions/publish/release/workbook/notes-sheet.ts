/** The last sheet of a workbook: warnings of the release, how its figures are to be read, and how they were computed. */
import type { MethodCode } from '#analysis/production/observations/observation.ts';
import { warningInWords } from '#functions/platform/wording/spoken-notes.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';

import type { ToldWarning } from '../in-english.ts';
import { inAll, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';

export type Notes = {
  readonly settings: RoundSettings;
  /** Whether any figure has limits. */
  readonly hasLimits: boolean;
  readonly warnings: readonly ToldWarning[];
  /** Those that occur. */
  readonly methods: readonly MethodCode[];
  /** Name of the file that holds the same for programs. */
  readonly tidy: string;
};

type NoteLine = {
  readonly subject: (wording: Wording) => string;
  readonly text: (wording: Wording) => string;
};

const readingNotes = ({ settings, hasLimits, tidy }: Notes): readonly NoteLine[] => [
  {
    subject: ({ say }) => say('column.quality'),
    text: ({ say, formats }) =>
      say('files.qualityNote', {
        publish: formats.percentShort(settings.cvPublish),
        caution: formats.percentShort(settings.cvCaution),
        unknown: formats.percentShort(settings.unknownLimit),
      }),
  },
  { subject: ({ say }) => say('quality.suppress'), text: ({ say }) => say('files.withheldNote') },
  ...(hasLimits
    ? [
        {
          subject: ({ say }: Wording) => say('column.limits'),
          text: ({ say, formats }: Wording) =>
            say('files.limitsNote', { level: formats.percentShort(settings.confidenceLevel) }),
        },
      ]
    : []),
  { subject: ({ say }) => say('files.rounding'), text: ({ say }) => say('files.roundingNote') },
  { subject: ({ say }) => say('release.files'), text: ({ say }) => say('files.tidyNote', { file: tidy }) },
];

const methodNotes = ({ methods }: Notes): readonly NoteLine[] =>
  methods.map((code) => ({
    subject: ({ say }) => say(`method.${code}`),
    text: ({ say }) => say(`about.${code}`),
  }));

const warningNotes = ({ warnings }: Notes): readonly NoteLine[] =>
  warnings.map((warning) => ({
    subject: ({ say }) => say('files.warning'),
    text: (wording) => warningInWords(warning, wording),
  }));

/** Each note in every language, side by side. */
export function notesSheet(notes: Notes, wordings: readonly Wording[]): Sheet {
  const lines = [...warningNotes(notes), ...readingNotes(notes), ...methodNotes(notes)];
  const words = (value: string): SheetCell => ({ value, look: 'words' });
  return {
    name: 'notes',
    rows: [
      [{ value: inAll(wordings, ({ say }) => say('files.notes')), look: 'title' }],
      [],
      [
        { value: inAll(wordings, ({ say }) => say('files.subject')), look: 'header' },
        ...wordings.map(({ say }): SheetCell => ({ value: say('files.note'), look: 'header' })),
      ],
      ...lines.map(({ subject, text }): SheetRow => [
        words(inAll(wordings, subject)),
        ...wordings.map((wording) => words(text(wording))),
      ]),
    ],
    frozen: { rows: 3, columns: 0 },
    widths: [36, ...wordings.map(() => 72)],
  };
}
