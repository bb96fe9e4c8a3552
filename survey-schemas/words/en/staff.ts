/** What is said where colleagues are invited, and where they come in, in English. */
export const staff = {
  'staff.heading': 'Staff',
  'staff.lead':
    'What you change here counts from the next page that a colleague opens. Whoever works at the command line of this machine needs no invitation.',
  'staff.there': 'Who has access',
  'staff.noOne': 'Nobody has been invited yet. Invite your first colleague above.',
  'staff.gone': 'Access ended',
  'staff.you': 'This is you. What you may do is changed by another administrator.',
  'staff.role': 'Role',
  'staff.role.administrator': 'administrator',
  'staff.role.coordinator': 'coordinator',
  'staff.role.analyst': 'analyst',
  'staff.role.caseworker': 'caseworker',
  'staff.role.clerk': 'clerk',
  'staff.role.supervisor': 'supervisor',
  'staff.team': 'Team, of a supervisor',
  'staff.inTeam': 'team {team}',
  'staff.where': 'Where the role counts',
  'staff.everywhere': 'every round, also later ones',
  'staff.name': 'Name',
  'staff.invite': 'Invite a colleague',
  'staff.inviteHint':
    'You get an address for them, which lets one person in, once. The name is shown to administrators alone.',
  'staff.inviteButton': 'Make the address',
  'staff.change': 'Change role',
  'staff.reasonHint': 'It is kept with your account for good.',
  'staff.newAddress': 'New address',
  'staff.newAddressHint':
    'For another device, or when the address was lost. The earlier address and the device that is signed in stop working at once.',
  'staff.end': 'End access',
  'staff.endHint': 'It counts at once and is not taken back; whoever returns is invited again.',
  'staff.state.invited': 'invited; the address is good until {moment}',
  'staff.state.expired': 'never came in; the address ended at {moment}',
  'staff.state.in': 'has come in',
  'staff.state.ended': 'access ended at {moment}',
  'staff.addressFor': 'Address for {name}',
  'staff.onlyHere':
    'This address is shown here and nowhere else. Until {moment} it lets in one person, whoever opens it first: hand it over in person or in a message to them alone.',
  'staff.ownMachine':
    'You have this page open under a name by which other devices do not find this machine. For a colleague with another device, open it under the name that links have, and make a new address there.',
  'staff.back': 'Back to staff',
  'staff.trail': 'What was done',
  'staff.holder': 'holder of the data folder',
  'staff.did.invited': 'Invited: {whom} (by {who})',
  'staff.did.joined': 'Came in: {whom}',
  'staff.did.changed': 'Role changed: {whom} (by {who})',
  'staff.did.removed': 'Access ended: {whom} (by {who})',
  'staff.leadOfAccounts':
    'What you change here counts from the next page that a colleague opens. Colleagues sign in with an account and a second factor; the account only says who they are. Whoever was given a role by the command “npm run staff” is not listed here and has that role until you invite them here.',
  'staff.email': 'E-mail address, for the password',
  'staff.inviteByMailHint':
    'They are mailed a password, good for three days, which they change when they first sign in. The address is kept with the account alone, the name here; administrators alone see it.',
  'staff.inviteByMail': 'Invite by mail',
  'staff.mailAgain': 'Mail the password again',
  'staff.mailAgainHint':
    'For whoever did not sign in within three days. Who has a password of their own sets a new one on the sign-in page.',
  'staff.state.account': 'signs in with an account',
  'staff.holderOfAccount': 'administrator by command',
  'staff.done.invited': 'Invited. The password is in their mail.',
  'staff.done.known':
    'They have an account and sign in with the password that they have. The role counts from their next page.',
  'staff.done.mailed': 'A new password is in their mail.',
  'staff.notice.email': 'Nothing was changed: write an e-mail address.',
  'staff.notice.no-address':
    'Nothing was changed: the user pool takes no such address, or does not know the account any more.',
  'staff.notice.switched-off':
    'Nothing was changed: this account was switched off in the user pool. Whoever runs the platform switches it on there.',
  'staff.notice.there': 'Nothing was changed: whoever has this address has access already. Change their role below.',
  'staff.noPage': 'There is no such page for your role, or no such colleague.',
  'staff.notice.name': 'Nothing was changed: write a name of at most 80 signs.',
  'staff.notice.where': 'Nothing was changed: tick either every round or the rounds in which the role counts.',
  'staff.notice.round': 'Nothing was changed: one of the rounds is not there any more.',
  'staff.notice.rounds': 'Nothing was changed: tick at most 12 rounds, or every round.',
  'staff.notice.supervisor':
    'Nothing was changed: a supervisor has a team and the rounds in which they lead it; nobody else has a team.',
  'staff.notice.team':
    'Nothing was changed: a team has at most 31 lower-case Latin letters, digits and hyphens, as on the page of enumerators.',
  'staff.notice.reason': 'Nothing was changed: say why, in at most 500 signs.',
  'staff.notice.ended': 'Nothing was changed: their access has ended. Invite them again.',
  'staff.notice.yourself': 'Nothing was changed: nobody changes or ends their own access. Ask another administrator.',
  'staff.notice.last-administrator':
    'Nothing was changed: this is the last administrator of every round who has come in. Let another one come in first.',
  'staff.notice.full':
    'Nothing was changed: this platform keeps at most 200 colleagues, with those whose access has ended. More are for a platform on AWS.',
  'staff.notice.changed-meanwhile':
    'Nothing was changed: somebody else changed this colleague in the meantime. Below they are as they are now.',
  'join.title': 'You were invited',
  'join.lead':
    'The address from your administrator lets you in once, on this device, for thirty days. After that, or for another device, ask for a new one.',
  'join.code': 'Code: what stands behind the # of the address',
  'join.button': 'Come in',
  'join.refused':
    'This code lets nobody in: it was used, is more than seven days old, was replaced, or is mistyped. Ask your administrator for a new address.',
  'signIn.invited':
    'Were you invited by an administrator? Open the address that they gave you; if it was used already, ask for a new one.',
} as const;
