/** What is stored today is found by every later version: where a response lies, and by what a retry of it is known. */
import { contentDigest } from '#functions/store/content-digest.ts';
import { partitionKey } from '#functions/store/partition-keys.ts';
import { expect, test } from 'vitest';

test('a response lies in the partition that the first byte of the hash of its id names', () => {
  // printf 019b7700-0000-7000-8000-000000000001 | sha256sum: c3f1…, and 0xc3 modulo 64 is 3
  const id = '019b7700-0000-7000-8000-000000000001';
  expect(partitionKey({ round: 'tjk-2026-spring', instrument: 'household', id })).toBe('tjk-2026-spring#household#03');
});

test('a body is known by a digest that nobody can make without the key, whatever the order of its answers', () => {
  // printf '{"answers":{"a":"Ж","b":1},"id":"r1"}' | openssl dgst -sha256 -hmac 'the key of a stage'
  const digest = 'a61361bc7897676e4453258c89ec2f8e5294028b2185bf56ad8f40406f791a73';
  expect(contentDigest({ id: 'r1', answers: { b: 1, a: 'Ж' } }, 'the key of a stage')).toBe(digest);
  expect(contentDigest({ id: 'r1', answers: { b: 1, a: 'Ж' } }, 'another key')).not.toBe(digest);
});
