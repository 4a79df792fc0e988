/** Taking a game along and giving a seat out: files, links, rows, paper. */
export default {
  takeTitle: 'Take this game along',
  keepTitle: 'Keep a copy',
  secrets:
    'The game is not over. What you take along holds the whole scenario, and with it the secrets of every seat: walk-aways, mandates, red lines. Whoever opens it in an editor can read them. What the counterparts thought is left out until the talks close.',
  who: 'Who sat there, if it is to be known',
  whoIn: 'in file, link and report',
  whoInPackage: 'in file and report',
  nameFor: 'Name for <party/>',
  nameLong: '{length, plural, one {# character} other {# characters}}: the first {most} are written.',
  notOver: 'The talks are not over: this is made of a finished game.',
  printFirst: 'Open its debrief first: the report is printed from there.',
  file: 'A file',
  fileNote:
    'The whole game (JSON), with your notes. Drop it on any shelf to open it again; its name sorts by scenario, seat, end and day.',
  fileDamaged: 'The text as it is kept, for whoever can mend it.',
  fileSave: 'Save the file',
  link: 'A link',
  linkNote:
    'The whole game in an address, with your notes. Nothing of it is sent to a server; whoever has the link has the game.',
  linkMake: 'Make a link',
  linkLong: 'Some mail programs cut a link as long as this. A file is never cut.',
  linkLabel: 'The link, {length, plural, one {# character} other {# characters}}',
  linkCopy: 'Copy the link',
  rows: 'Rows for a spreadsheet',
  rowsNote: 'Every move with its turn, what came of it, and what each offer was worth (CSV).',
  rowsSave: 'Save as CSV',
  statements: 'Statements for a learning record store',
  statementsNote:
    'What you did and how the talks ended, as xAPI statements of an anonymous account (JSON). Nothing is sent anywhere.',
  statementsSave: 'Save as xAPI',
  report: 'A report on paper',
  reportNote:
    'Brief, course, text and questions, for a student to hand in. Your browser’s print window also saves it as PDF.',
  reportPrint: 'Print the report',
  failed:
    'This could not be made: a part of the game could not be loaded. Check the connection and try again.',
  giveTitle: 'Give out: {title}',
  giveNote:
    'Whoever opens the link finds the cover open with all of this set, and sits down. No account, no server: the link is all there is.',
  giveSeat: 'Seat',
  giveSitting: 'Sitting',
  giveReading: 'Reading: not shown to whoever opens the link',
  giveFirst: 'First table number',
  giveTables: 'How many tables',
  giveHelp:
    'At tables of the same number the counterparts act alike as long as the same moves are made. The reading is packed, not locked: somebody who takes the link apart can find it.',
  giveFailed: 'The scenario could not be fetched. Check the connection and open this again.',
  giveLink: 'The link',
  giveLinks: 'The links, one for each table',
  giveCopy: 'Copy {links, plural, one {# link} other {# links}}',
  giveTable: 'Table {table}: {link}',
  giveLong:
    'The longest has {length, plural, one {# character} other {# characters}}, because your scenario travels in it. Some mail programs cut such links; whoever opens a cut one is told.',
  rounds: '{rounds, plural, one {# round} other {# rounds}}',
  roundsMore: '{rounds, plural, one {# round} other {# rounds}} and up to {further} more if agreed',
  roundsIf: '{further, plural, one {# round, only if agreed} other {up to # rounds, each only if agreed}}',
} as const
