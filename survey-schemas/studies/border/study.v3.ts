/** The border survey, version 3: rounds that began with it stay with it. It takes last transfers that version 4 refuses, or asks about. */
import { defineStudy } from '../../language/study/study.ts';
import { transferRules } from '../blocks/cost-block.ts';
import { withoutRules } from '../translations.ts';
import { borderV3 } from './border.v3.ts';
import { borderParts } from './study.ts';

export const borderV3Study = defineStudy({
  ...borderParts,
  instrument: borderV3,
  words: withoutRules(borderParts.words, ['lives_abroad', ...transferRules]),
});
