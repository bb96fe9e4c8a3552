/** What is said where several interviews are decided about at once, in Ukrainian. */
import type { moving as english } from '../en/moving.ts';

export const moving = {
  'moving.heading': 'Вирішити про вибрані',
  'moving.pick': 'Вибрати',
  'moving.pickOne': 'Вибрати інтервʼю, завершене {moment}',
  'moving.none': 'Нічого не вирішено: спершу виберіть інтервʼю.',
  'moving.moved': 'Вирішено й записано: {count}',
  'moving.notMoved': 'Не вирішено: {count}. Кожне лишилося як було.',
  'moving.why.changed-meanwhile': 'тим часом його змінив хтось інший',
  'moving.why.not-from-here': 'це неможливо в його теперішньому стані або не для вас',
  'moving.why.unknown': 'такого інтервʼю тут немає',
  'moving.back': 'Назад до списку',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
