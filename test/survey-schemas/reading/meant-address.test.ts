/** Slips in the address of a mail: asked about, where the provider is nearly one that many people have. */
import { expect, test } from 'vitest';

import { meantAddress } from '#schemas/language/reading/meant-address.ts';

test.each([
  ['firuza@gmial.com', 'firuza@gmail.com'],
  ['firuza@gmail.con', 'firuza@gmail.com'],
  ['Firuza.K@HOTMIAL.com', 'Firuza.K@hotmail.com'],
  ['firuza@maill.ru', 'firuza@mail.ru'],
  ['firuza@yandx.ru', 'firuza@yandex.ru'],
  ['firuza@ukr.nat', 'firuza@ukr.net'],
])('%s may be %s', (written, meant) => {
  expect(meantAddress(written)).toBe(meant);
});

test.each([
  ...['a@gmail.com', 'a@GMAIL.com', 'a@mail.tj', 'a@mail.com', 'a@ymail.com', 'a@yahoo.co.uk', 'a@mail.de'],
  ...['a@ministry.gov.tj', 'a@univ.edu', 'a@company.com', 'a@ok.ru', '', 'a@', 'gmial.com', 'a@b@gmial.com', 'a@gmail'],
])('%s needs no question', (written) => {
  expect(meantAddress(written)).toBeUndefined();
});
