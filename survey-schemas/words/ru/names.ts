/** Names that we say otherwise than Unicode CLDR, in Russian. */
import type { NamesByStandard } from '../../language/words/names.ts';

export const names: NamesByStandard = {
  region: {
    CD: 'Демократическая Республика Конго',
    CG: 'Республика Конго',
    HK: 'Гонконг',
    KG: 'Кыргызстан',
    MO: 'Макао',
    PS: 'Государство Палестина',
    XK: 'Косово*', // without prejudice to positions on status (UNSCR 1244)
  },
  currency: {
    SLE: 'сьерра-леонский леоне',
    VED: 'венесуэльский цифровой боливар',
    XCG: 'карибский гульден',
    ZWG: 'зимбабвийское золото',
  },
  language: { ky: 'Кыргызский', tl: 'Тагальский', tw: 'Чви' },
};
