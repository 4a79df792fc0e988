/** The worker's side of the conversation, without the worker: questions in, answers out. */
import type { PartyView, PublicScenario } from '../../table/view.ts'
import { assertNever } from '../../terms/assertNever.ts'
import { localThinker } from './localThinker.ts'
import type { Answered, Asked, Question, SentView } from './thinkingMessages.ts'

export const thinkingRoom = (answer: (answered: Answered) => void): ((asked: Asked) => Promise<void>) => {
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
      case 'debrief': {
        // Decisions need neither the reader nor its definitions.
        const { inspectTranscript } = await import('../transcript/readTranscript.ts')
        const read = inspectTranscript(question.transcript)
        if (!read.ok) throw new Error(read.problems[0]?.message ?? 'The transcript cannot be read.')
        return thinker.debrief(read.value)
      }
      case 'read': {
        const { readCard } = await import('./readCard.ts')
        return readCard(question.text)
      }
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
