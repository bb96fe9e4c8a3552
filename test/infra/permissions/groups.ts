/** Messages to many, in the life of a function alone. */
import { expect } from 'vitest';

type Send = (path: string, text: string) => Promise<unknown>;

/** A coordinator writes one. */
export async function writeToMany(send: Send): Promise<void> {
  const letter = 'office=Ministry&purpose=consent_news&subject-en=Hi&text-en=Hi';
  expect(await send('/messages', letter)).toMatchObject({ statusCode: 303 });
}
