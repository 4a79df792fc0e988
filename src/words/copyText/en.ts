/** A text to take over by hand or by a press. */
export default {
  copied: 'Copied.',
  copyKeys: 'It is selected: copy it with Ctrl+C.',
  copyWaits: 'It is being made.',
} as const
