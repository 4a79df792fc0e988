/** The worker's message handling, without the worker: questions in, answers out. */
import { latest } from '../../table/latest.ts'
import type { PartyView, PublicScenario } from '../../table/view.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { Transcript } from '../transcript/transcript.ts'
import { localThinker } from './localThinker.ts'
import type { Question, SentView, ThinkerRequest, ThinkerResponse } from './thinkingMessages.ts'

/** Memoised, because the same text comes again with each part of a fork's seeds. */
const transcriptIn = latest(async (text: string): Promise<Transcript> => {
  // Loaded only here: decisions need neither the reader nor its definitions.
  const { inspectTranscript } = await import('../transcript/readTranscript.ts')
  const read = inspectTranscript(text)
  if (!read.ok) throw new Error(read.problems[0]?.message ?? 'The transcript cannot be read.')
  return read.value
})

export const thinkingRoom = (
  answer: (answered: ThinkerResponse) => void,
): ((asked: ThinkerRequest) => Promise<void>) => {
  const thinker = localThinker()
  /** The scenario that was sent last: views after it come without it. */
  let known: { readonly key: number; readonly scenario: PublicScenario } | null = null

  const whole = ({ key, scenario, rest }: SentView): PartyView => {
    if (scenario !== null) known = { key, scenario }
    if (known?.key !== key) throw new Error(`No scenario was sent under the key ${key}.`)
    return { ...rest, scenario: known.scenario }
  }
  const think = async (question: Question) => {
    switch (question.type) {
      case 'decide':
        return thinker.decide(whole(question.view), question.temperament, question.game)
      case 'estimate':
        return thinker.estimate(whole(question.view), question.pack, question.party)
      case 'debrief':
        return thinker.debrief(await transcriptIn(question.transcript), question.translation)
      case 'playOn':
        return thinker.playOn(await transcriptIn(question.transcript), question.fork, question.seeds)
      case 'contest':
        return thinker.contest(await transcriptIn(question.transcript), question.contest)
      case 'weigh':
        return thinker.weigh(await transcriptIn(question.transcript), question.range)
      case 'read': {
        const { readCard } = await import('./readCard.ts')
        return readCard(question.text)
      }
      case 'readTable':
        return thinker.readTable(question.text)
      case 'readClosing':
        return thinker.readClosing(question.text)
      case 'warm':
        await Promise.all([thinker.warm(), import('../transcript/readTranscript.ts')])
        return null
      default:
        return assertNever(question)
    }
  }
  return async ({ number, question }) => {
    try {
      answer({ number, answer: await think(question) })
    } catch (fault) {
      answer({ number, failed: fault instanceof Error ? fault.message : String(fault) })
    }
  }
}
