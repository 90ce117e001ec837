/** The words of the form in English, apart from the rest: the page's own script loads these and no others. */
export const enContribute = {
  title: 'Contribute',
  description:
    'Add a source or a claim, or correct a record: checked while you type, with what it changes.',
  lead: 'The record grows by documents. Paste the address of one, say what it says of which claim, and see at once what that changes.',
  nothingSent:
    'Nothing you type leaves this browser before you open the page of the code host yourself.',
  tasks: {
    title: 'What do you want to do?',
    source: { label: 'Add a source', help: 'a document, with what it says of which claim' },
    claim: { label: 'Add a claim', help: 'a statement that can be checked' },
    correction: { label: 'Correct a record', help: 'a source or a claim that is on record' },
  },
  optional: 'optional',
  groups: {
    document: { title: 'The document', intro: 'What can be read from its address is filled in.' },
    provenance: {
      title: 'Where it has it from',
      intro: 'What a document repeats decides how many independent origins a claim has.',
    },
    reliability: { title: 'How far it can be relied on', intro: '' },
    article: { title: 'Its text, to check the quotes', intro: '' },
    evidence: {
      title: 'What it says of which claim',
      intro:
        'A claim that is not on record yet is added first, or together with its first source in one pull request.',
    },
    claim: {
      title: 'The claim',
      intro: 'One sentence that a document could support or contradict.',
    },
    links: { title: 'Other claims', intro: '' },
    writing: { title: 'In your own words', intro: '' },
    file: { title: 'Its file', intro: '' },
    record: { title: 'The record', intro: '' },
  },
  own: {
    body: {
      sources: {
        label: 'Summary',
        help: 'What the document says, how it knows and what is odd about it, in two to five sentences. Markdown.',
      },
      claims: {
        label: 'Background',
        help: 'What is known and what happened since. Markdown.',
      },
    },
    id: {
      label: 'Id',
      help: 'The name of the file, for ever: lower-case words joined by hyphens. Left alone, it follows from what you type.',
    },
    article: {
      label: 'Text of the document',
      help: 'Paste the whole text. Each quote below must stand in it exactly once. It is kept in this browser and is no part of the record.',
    },
    record: {
      label: 'Which record?',
      help: 'Type a part of a claim’s title or of a document’s, its publisher or its id.',
      missing: 'No record is chosen.',
      unknown: (typed: string) => `There is no record “${typed}”.`,
      choose: 'Type a part of its title and take it from the list.',
    },
    text: {
      label: 'Text of the file',
      help: 'Change what is wrong; everything else stays as it is, byte for byte.',
    },
    reason: {
      label: 'How to say it',
      help: 'A document that its publisher corrected or took back gets corrected or retracted, a badly put claim withdrawn: the method is on the page of corrections.',
    },
  },
  listOfTexts: 'One on each line.',
  typePart: 'Type a part of its name.',
  rows: {
    evidence: { one: 'Evidence', add: 'Add another claim that it speaks of' },
    links: { one: 'Goes back to', add: 'Add what it goes back to' },
    official: { one: 'Position', add: 'Add the position of a state' },
    claims: { one: 'Claim', add: 'Add a claim' },
    remove: 'Remove',
    removeNamed: (row: string) => `Remove ${row}`,
    numbered: (row: string, number: string) => `${row} ${number}`,
    removed: (row: string) => `${row} is removed.`,
  },
  link: {
    of: 'What it is',
    source: 'a source on record',
    origin: 'an origin by name',
    target: 'Its id or name',
    targetHelp:
      'Type a part of its name. One exact text is one origin, so take one from the list where it is there.',
    inferred: 'Inferred: the document does not say so; matching content shows it.',
    own: 'For this claim it goes back to something else than the whole document does',
  },
  leaveOut: 'leave it out',
  choose: 'choose',

  suggested: {
    filled: (fields: string) =>
      `Filled in from the address: ${fields}. Make sure that it is right.`,
    cleaned: 'What only said how you came to the page is left out of the address.',
    duplicate: 'This document is on record already:',
    correctIt: 'correct that record instead',
  },
  named: {
    newOrigin: 'a new origin, which no record names yet',
    knownOrigin: (records: string) => `named by ${records}`,
  },
  idTaken: 'There is a record with this id already.',

  options: { one: 'option', other: 'options' },

  check: 'Check',
  checking: 'Checking …',
  problems: {
    noun: { one: 'problem', other: 'problems' },
    title: (problems: string) => `${problems} to mend`,
    error: 'Error:',
    warning: 'Warning:',
    elsewhere: (file: string) => `In ${file}:`,
    atLine: (line: string) => `line ${line}`,
    none: 'The check finds nothing wrong.',
    onlyWarnings: (warnings: string) => `The check finds no error, and ${warnings} to think about.`,
    warnings: { one: 'warning', other: 'warnings' },
  },
  quote: {
    found: 'Stands once in the text:',
  },

  draft: {
    restored: 'What you typed before is here again.',
    kept: 'What you type is kept in this browser until you clear it.',
    clear: 'Clear the form',
    cleared: 'The form is cleared.',
    undo: 'Undo',
    apart:
      'This form is open in another tab, too. What you type here is kept apart from what is typed there.',
    others: 'There are more drafts of this form, from other tabs.',
    open: (title: string) => `Open “${title}”`,
    untitled: 'without a title',
    unplaced: (values: readonly string[]) =>
      `The form has changed since, and has no place for: ${values.map((value) => `“${value}”`).join(', ')}.`,
    corrections: 'You have begun to correct these records:',
    olderRecord:
      'What you typed before is here again. The record has changed since: clear the form to see its newer text.',
    failed:
      'This browser does not keep what you type: its storage is full or forbidden. Copy the file below before you leave the page.',
  },

  live: {
    title: 'What comes of it',
    effect: 'What this changes',
    page: 'The page',
    file: 'The file',
    effectLater: 'Once the record is complete, this says which claims it changes, and how.',
    pageLater: 'Once the record is complete, it shows here as on its page.',
    fileLater: 'Once you type, its file is written here.',
    failed:
      'The records could not be loaded. What you typed stands here still: try again once you are connected, or load the page anew.',
    failedShort: 'The records could not be loaded',
    retry: 'Try again',
    see: 'See what comes of it',
    unchanged: 'The file is as it is on record.',
  },
  send: {
    title: 'Send it',
    first: 'Press Check when you are done: it says what is still missing.',
    mend: (problems: string) => `First, mend what the check finds: ${problems}.`,
    open: 'Open as a new file on the code host',
    openHelp:
      'Opens the page for a new file in your name, with path and text filled in. You propose it there as a pull request; you need an account, and nothing else.',
    length: (length: string, limit: string) =>
      `${length} of ${limit} bytes that an address may have`,
    meter: 'Length of the address',
    tooLong:
      'The text is too long for an address. Copy it, open the page for the new file with its path alone, and paste it there.',
    openBare: 'Open the new file with its path alone',
    edit: 'Open the file on the code host to edit it',
    editHelp:
      'Copy the text first: on the page of the code host, put it in place of the whole file, and propose the change as a pull request.',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    notCopied: 'The browser does not allow copying: the text is selected, press Ctrl+C or ⌘C.',
    download: 'Download the file',
    noHost: (file: string) =>
      `No code host is set for this copy of the site. Copy or download the file and put it into the repository as ${file}; CONTRIBUTING.md says how.`,
  },
  byHand: {
    title: 'By hand',
    withoutScript:
      'The form needs JavaScript. Without it, a record is written by hand: it is one text file.',
    steps: [
      'Copy a template, and save it as content/sources/<id>.md or content/claims/<id>.md.',
      'Fill it in. Leave out what is unknown: nothing is ever guessed.',
      'Propose it as a pull request. The check says line by line what is wrong, and what your record changes.',
    ],
    guide: 'CONTRIBUTING.md tells step by step how, with good and bad examples',
    source: 'Template of a source',
    claim: 'Template of a claim',
  },
  propose: 'Propose a correction',
};
