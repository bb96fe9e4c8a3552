/** The kinds of question, a line each. A new kind is a file like these and its line here. */
export * from './code.ts';
export * from './date.ts';
export * from './decimal.ts';
export * from './integer.ts';
export * from './money.ts';
export * from './select-many.ts';
export * from './select-one.ts';
export * from './text.ts';
