/**
 * Keeps the document and answers about it: in the worker, or on the page where the browser gives no worker. It inspects the
 * text by itself once nothing has changed for a moment; reading a long scenario takes longer than a key press may wait.
 */
import { type MendedText, mendOnce } from '../../language/problems.ts'
import { type LanguageDocument, openDocument } from '../../language/service.ts'
import type { LanguageQuestions, LanguageRequest, LanguageResponse, QuestionKind } from './messages.ts'

/** Milliseconds without a change before the text is inspected. */
const PAUSE = 120
/** Rounds of mending: a fix may bring to light what stood behind it. */
const MOST_ROUNDS = 20

const mendAll = (document: LanguageDocument): MendedText => {
  let mended: MendedText = { text: document.text, done: [] }
  let problems = document.problems()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { text, done } = mendOnce(mended.text, problems)
    if (done.length === 0) break
    mended = { text, done: [...mended.done, ...done] }
    problems = openDocument(text).problems()
  }
  return mended
}

const ANSWERS: {
  readonly [Kind in QuestionKind]: (
    document: LanguageDocument,
    takes: LanguageQuestions[Kind]['takes'],
  ) => LanguageQuestions[Kind]['gives']
} = {
  complete: (document, { offset }) => document.complete(offset),
  hover: (document, { offset }) => document.hover(offset),
  renamable: (document, { offset }) => document.renamable(offset),
  rename: (document, { offset, id }) => document.rename(offset, id),
  references: (document, { offset }) => document.references(offset),
  definition: (document, { offset }) => document.definition(offset),
  pathAt: (document, { offset }) => document.pathAt(offset),
  format: (document) => document.format(),
  outline: (document) => document.outline(),
  mendAll,
}

export const languageRoom = (
  post: (response: LanguageResponse) => void,
): ((request: LanguageRequest) => void) => {
  let document = openDocument('')
  let revision = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const inspect = () => {
    const problems = document.problems()
    const { scenario } = document.inspection()
    if (scenario !== null) post({ type: 'read', revision, scenario })
    post({ type: 'inspected', revision, problems })
  }
  const inspectSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(inspect, PAUSE)
  }
  return (request) => {
    switch (request.type) {
      case 'open':
        document = openDocument(request.text)
        revision = request.revision
        clearTimeout(timer)
        return inspect()
      case 'change':
        document.change(request.edits)
        revision = request.revision
        return inspectSoon()
      case 'ask': {
        const { kind, ...takes } = request.question
        try {
          const answer = (ANSWERS[kind] as (document: LanguageDocument, takes: unknown) => unknown)(
            document,
            takes,
          )
          return post({ type: 'answered', number: request.number, revision, answer })
        } catch (fault) {
          return post({ type: 'failed', number: request.number, said: String(fault) })
        }
      }
    }
  }
}
