/**
 * The page's side of the language service. Messages are answered in their order; an answer about a text that has changed
 * since is dropped. A worker that cannot start or stops is replaced by the page itself.
 */
import type { TextEdit } from '../../language/edits.ts'
import type { LanguageQuestions, LanguageRequest, LanguageResponse, QuestionKind } from './messages.ts'

export type LanguageWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

type Inspected = Extract<LanguageResponse, { type: 'inspected' }>
type ReadScenario = Extract<LanguageResponse, { type: 'read' }>

export interface LanguageClient {
  /** Null where the text has changed since, or nothing can answer. */
  ask<Kind extends QuestionKind>(
    kind: Kind,
    takes: LanguageQuestions[Kind]['takes'],
  ): Promise<LanguageQuestions[Kind]['gives'] | null>
}

interface OpenLanguage extends LanguageClient {
  change(revision: number, edits: readonly TextEdit[]): void
  close(): void
}

interface LanguagePorts {
  readonly text: string
  readonly open: () => LanguageWorker
  /** The text as it is, for starting again without the worker. */
  readonly now: () => { readonly text: string; readonly revision: number }
  readonly onRead: (read: ReadScenario) => void
  /** After `onRead`, where the text has no errors. */
  readonly onInspected: (inspected: Inspected) => void
}

export const openLanguageWorker = (): LanguageWorker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

export const languageClient = ({ text, open, now, onRead, onInspected }: LanguagePorts): OpenLanguage => {
  const waiting = new Map<number, (response: LanguageResponse) => void>()
  let asked = 0
  let isClosed = false
  const hear = (response: LanguageResponse): void => {
    if (isClosed) return
    if (response.type === 'read') onRead(response)
    else if (response.type === 'inspected') onInspected(response)
    else {
      waiting.get(response.number)?.(response)
      waiting.delete(response.number)
    }
  }
  let send: (request: LanguageRequest) => void
  let end: () => void = () => undefined
  const answerHere = (): void => {
    end()
    end = () => undefined
    const early: LanguageRequest[] = []
    send = (request) => void early.push(request)
    for (const number of waiting.keys()) hear({ type: 'failed', number, said: 'The worker stopped.' })
    void import('./languageRoom.ts').then(({ languageRoom }) => {
      const ask = languageRoom(hear)
      ask({ type: 'open', ...now() })
      // What was asked meanwhile is about this text or an earlier one; edits are in it already.
      for (const request of early) if (request.type === 'ask') ask(request)
      send = ask
    })
  }
  try {
    const worker = open()
    worker.addEventListener('message', (event) => hear((event as MessageEvent<LanguageResponse>).data))
    worker.addEventListener('error', answerHere)
    worker.addEventListener('messageerror', answerHere)
    end = () => worker.terminate()
    send = (request) => worker.postMessage(request)
    send({ type: 'open', revision: 0, text })
  } catch {
    send = () => undefined
    answerHere()
  }
  return {
    change: (revision, edits) => send({ type: 'change', revision, edits }),
    ask: (kind, takes) =>
      new Promise((resolve) => {
        const number = ++asked
        waiting.set(number, (response) =>
          resolve(
            response.type === 'answered' && response.revision === now().revision
              ? (response.answer as LanguageQuestions[typeof kind]['gives'])
              : null,
          ),
        )
        send({ type: 'ask', number, question: { kind, ...takes } } as LanguageRequest)
      }),
    close: () => {
      isClosed = true
      end()
    },
  }
}
