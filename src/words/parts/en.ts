/** What stands on every screen: dialogs, what failed to come, the way to the settings and back to the shelf, names of kept games. */
export default {
  close: 'Close',
  failed:
    'A part of the game could not be loaded. Nothing is lost. Check the connection and try again; if that does not help, reload the page.',
  tryAgain: 'Try again',
  settings: 'Settings',
  leave: 'Back to the shelf',
  seatOf: '{title} as {seats}',
  over: 'over',
  inFolder: 'in the folder',
  turn: 'turn {turn}',
  roundTurn: 'round {round}, turn {turn}',
  saved: 'saved {when}',
  fork: 'Fork of the game of {when}, from {place}',
  move: 'move {move}',
  forkWord: 'Fork',
} as const
