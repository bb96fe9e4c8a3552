/** Listings are read as S3 writes them, whatever characters keys and tokens hold. */
import { expect, test } from 'vitest';

import { readListing, textsOf } from '#functions/store/s3-xml.ts';
import { StoreUnavailable } from '#functions/store/store.ts';

/** As the S3 API describes it: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
const page = `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
  <Name>releases</Name><Prefix>a</Prefix><MaxKeys>1000</MaxKeys><EncodingType>url</EncodingType>
  <IsTruncated>true</IsTruncated><NextContinuationToken>1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=</NextContinuationToken>
  <Contents><Key>a/plain.csv</Key><Size>4</Size><Owner><ID>x</ID></Owner></Contents>
  <Contents><Key>a/two+words%2Bplus%26%3C%D0%B6.csv</Key><Size>4</Size></Contents>
</ListBucketResult>
`;

test('a page has its keys, decoded, and where the next one begins', () => {
  expect(readListing(page)).toEqual({
    keys: ['a/plain.csv', 'a/two words+plus&<ж.csv'],
    next: '1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=',
  });
});

test('the last page has no next one, and an empty bucket no keys', () => {
  const last = '<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>';
  expect(readListing(last)).toEqual({ keys: [], next: undefined });
});

test.each([
  ['cut in the middle', page.slice(0, -30)],
  ['empty', ''],
  ['that promises more without saying where', '<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>'],
  ['of a proxy', '<html><body>Welcome</body></html>'],
])('a page %s is refused, so that no object is overlooked', (_, text) => {
  expect(() => readListing(text)).toThrow(StoreUnavailable);
});

test('entities are read once, unknown ones left alone', () => {
  expect(textsOf('<Code>&lt;a&gt; &amp;amp; &quot;&apos;&#1078;&#x436; &what; &#x110000;</Code>', 'Code')).toEqual([
    '<a> &amp; "\'жж &what; &#x110000;',
  ]);
});
