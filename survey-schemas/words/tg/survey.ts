/** What SurveyJS says of itself in our forms, in Tajik. */
import type { survey as english } from '../en/survey.ts';

export const survey = {
  'survey.pagePrevText': 'Ба қафо',
  'survey.pageNextText': 'Ба пеш',
  'survey.requiredError': 'Ба ин савол ҷавоб додан лозим аст.',
  'survey.requiredErrorInPanel': 'Ақаллан ба яке аз ин саволҳо ҷавоб диҳед.',
  'survey.minRowCountError': 'Ақаллан {0}-то илова кунед.',
  'survey.invalidInputError': 'Ин қимат дуруст нест.',
  'survey.questionsProgressText': 'Ба {0} савол аз {1} ҷавоб дода шуд',
  'survey.indexText': '{0} аз {1}',
  'survey.placeholder': 'Интихоб кунед …',
  'survey.filterStringPlaceholder': 'Барои ҷустуҷӯ нависед …',
  'survey.emptyMessage': 'Чизе ёфт нашуд',
  'survey.clearCaption': 'Пок кардан',
  'survey.selectCaption': 'Интихоб кардан',
  'survey.tagboxDoneButtonCaption': 'Тайёр',
  'survey.noEntriesText': 'Ҳанӯз чизе илова нашудааст.',
  'survey.confirmDelete': 'Ин сабт нест карда шавад?',
  'survey.ok': 'Хуб',
  'survey.cancel': 'Бекор кардан',
  'survey.progressbar': 'Рафти пуркунӣ',
} satisfies Readonly<Record<keyof typeof english, string>>;
