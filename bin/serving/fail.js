/** Ends the program with a sentence. */
export const fail = (sentence, code) => {
  console.error(sentence)
  process.exit(code)
}

/** What `work` gives; where it throws, its sentence ends the program with this code. */
export const orFail = (code, work) => {
  try {
    return work()
  } catch (error) {
    return fail(error.message, code)
  }
}
