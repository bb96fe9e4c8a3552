/** Names that we say otherwise than Unicode CLDR, in Ukrainian. */
import type { NamesByStandard } from '../../language/words/names.ts';

export const names: NamesByStandard = {
  region: {
    CD: 'Демократична Республіка Конго',
    CG: 'Республіка Конго',
    HK: 'Гонконг',
    MO: 'Макао',
    PS: 'Держава Палестина',
    US: 'Сполучені Штати Америки',
    XK: 'Косово*', // without prejudice to positions on status (UNSCR 1244)
  },
  currency: {
    SLE: 'леоне Сьєрра-Леоне',
    VED: 'венесуельський цифровий болівар',
    XCG: 'карибський гульден',
    ZWG: 'зімбабвійське золото',
  },
  language: { ny: 'Чичева', tl: 'Тагальська', tw: 'Чві' },
};
