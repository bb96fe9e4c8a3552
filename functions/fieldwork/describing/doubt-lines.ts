/** Doubts as the terminal tells them: a line each, with the keys of the file. */
import { inEnglish } from '#functions/platform/in-english.ts';
import { doubts as sentences } from '#schemas/words/en/doubts.ts';
import type { Doubt } from './doubt.ts';

/** @example doubtLine(doubt) // 'settings.minimumCell: 1 publishes figures of …' */
export const doubtLine = ({ at, says }: Doubt): string => `${at.join(', ')}: ${inEnglish(says, sentences)}`;
