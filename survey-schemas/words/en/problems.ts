/** Titles of the problems that the HTTP faces answer, in English. */

export const problems = {
  'problems.malformed-json': 'The body is not valid JSON in UTF-8.',
  'problems.bad-parameter': 'A part of the address does not have the form it must have.',
  'problems.not-signed-in': 'A valid token is required: it is missing, expired or not one of ours.',
  'problems.out-of-scope': 'This token does not allow that.',
  'problems.not-found': 'There is nothing at this address.',
  'problems.unknown-round': 'There is no such round.',
  'problems.round-not-open': 'This round is not open yet; nothing was stored.',
  'problems.unknown-release': 'There is no such release.',
  'problems.method-not-allowed': 'This address does not accept that method.',
  'problems.response-id-reused':
    'Another response already has this id. Both are kept for review; mint a new id for a new response.',
  'problems.erased': 'This entry was erased at the request of the person; it is not stored again.',
  'problems.round-closing':
    'This round takes nothing new any more; what was begun before it was closing may still come. Nothing was stored.',
  'problems.saying-shape': 'It is missing here, or not as the description of the API gives it.',
  'problems.listing-shape': 'It does not have the form of a list of dwellings.',
  'problems.listing-future': 'It lies in the future.',
  'problems.listing-signs': 'It holds signs that cannot be shown.',
  'problems.listing-positions': 'Places in the list, each once, ascending.',
  'problems.link-ended':
    'This link has ended, and this interview was begun after it did; nothing was stored. Keep it, and ask the office for a new link.',
  'problems.code-mistyped': 'This code has a wrong sign. Look at it again.',
  'problems.code-unknown': 'There is no such code, or it has expired. Ask the office for a new one.',
  'problems.code-spent': 'This code was used on another device. Ask the office for a new one.',
  'problems.round-closed':
    'This round is closed; nothing was stored. Keep the answers, and ask whether it will be opened again.',
  'problems.body-too-large': 'The body is larger than 256 KB.',
  'problems.backup-too-large': 'The file is larger than 4 MB, and no backup file of a phone is: nothing was filed.',
  'problems.no-backup': 'This is not a backup file of a phone, or one of a newer version; nothing was filed.',
  'problems.backup-damaged':
    'The backup file was not copied whole, or was changed on the way; nothing was filed. Copy it again from the phone that saved it.',
  'problems.backup-elsewhere':
    'The backup file is of another round or another platform than this link; nothing was filed. Open the link that its phone had, or give the file to the office.',
  'problems.not-json': 'The body must be sent as application/json.',
  'problems.encoded-body': 'The body must be sent as it is, without a content encoding such as gzip.',
  'problems.faulty-body': 'The body breaks rules of the instrument; nothing was stored.',
  'problems.unknown-campaign':
    'This round has no such campaign, or people come to it another way; nothing was stored. Register through the address or poster of a campaign, or without one.',
  'problems.taken-by-others':
    'It says that the office took this registration, or wrote it down from paper. Clerks file such ones on their own pages; nothing was stored here.',
  'problems.too-many': 'Too much came from this connection within an hour; nothing was stored. Send it again later.',
  'problems.proof-refused':
    'The proof of work is wrong, too old, or was used before; nothing was stored. Fetch another challenge, and send it again.',
  'problems.unexpected': 'Something went wrong on our side; nothing was acknowledged.',
  'problems.sign-in-unavailable':
    'The identity of the caller cannot be looked up now. Nothing is wrong with the token; send it again later.',
  'problems.store-unavailable': 'The store is not responding; nothing was stored. Send it again later.',
  'problems.study-unreadable':
    'What is stored of this study was altered, so nothing can be judged by it; nothing was stored. Keep the answers, send them again later, and tell an administrator, who has to restore the study.',
  'problems.store-full': 'The store is full; nothing was stored, and what is stored can be read. Send it again later.',
} as const;
