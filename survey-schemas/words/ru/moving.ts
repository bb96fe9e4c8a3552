/** What is said where several interviews are decided about at once, in Russian. */
import type { moving as english } from '../en/moving.ts';

export const moving = {
  'moving.heading': 'Решить о выбранных',
  'moving.pick': 'Выбрать',
  'moving.pickOne': 'Выбрать интервью, законченное {moment}',
  'moving.none': 'Ничего не решено: сначала выберите интервью.',
  'moving.moved': 'Решено и записано: {count}',
  'moving.notMoved': 'Не решено: {count}. Каждое осталось как было.',
  'moving.why.changed-meanwhile': 'за это время его изменил кто-то другой',
  'moving.why.not-from-here': 'это невозможно в его нынешнем состоянии или не для вас',
  'moving.why.unknown': 'такого интервью здесь нет',
  'moving.back': 'Назад к списку',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
