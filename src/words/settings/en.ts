/** The settings. */
export default {
  title: 'Settings',
  colours: 'Colours',
  asDevice: 'As the device',
  light: 'Light',
  dark: 'Dark',
  motion: 'Motion',
  still: 'Keep still',
  sound: 'Sound',
  off: 'Off',
  on: 'On',
  soundNote: 'A knock for an offer, a pen, a stamp, paper. Nothing is said by sound alone.',
  soundTry: 'Try it',
  soundOff: 'Sound is off.',
  soundRefused: 'This browser gives the page no sound. Everything can be played without it.',
  offline: 'Without a connection',
  offlineNone:
    'This browser keeps no pages of this address: Parley opens with a connection only. A game that is open goes on without one.',
  offlineComing:
    'Parley is being kept on this device. Once that is done, every scenario on the shelf plays without a connection.',
  offlineWhole: 'Parley is kept on this device: every scenario on the shelf plays without a connection.',
  offlineFailed:
    'Parley could not be kept on this device: it opens with a connection only. It tries again at the next visit.',
  licences: 'Licences of Parley and of what it is made with',
} as const
