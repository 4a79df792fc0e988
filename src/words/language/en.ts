/** Choosing the language of the page. */
export default {
  language: 'Language',
  asDevice: 'As the device ({language})',
  awaiting: '{language}: awaiting review by a native reader',
  note: 'This translation awaits review by a native reader. What is not translated yet stands in English.',
  failed: 'The words of this language could not be fetched. Check the connection and choose it again.',
} as const
