/** Asks a person at a terminal for a new scenario, one thing at a time; what a flag said already is not asked again. */
import { cancel, intro, isCancel, outro, text } from '@clack/prompts'
import type { StarterIssue, StarterPlan } from '../formats/starter/starterScenario.ts'
import { issuesTold, type LineRead, partiesTold } from './starterPlan.ts'

interface Said {
  readonly title?: string
  readonly parties?: string
  readonly mediator?: string
  readonly issue: readonly string[]
}

/** Null when the person leaves, with Ctrl-C or Escape: then nothing is written. */
export const askForPlan = async (id: string, said: Said): Promise<StarterPlan | null> => {
  intro(`A new scenario: ${id}`)
  const title = said.title ?? (await ask('What is it called?', id))
  if (title === null) return null
  const parties = await asked(
    said.parties,
    'Who must agree? Two to four, separated by commas.',
    'Ada, Ben',
    partiesTold,
  )
  if (parties === null) return null
  const mediator = said.mediator ?? (await ask('Who mediates? Leave it empty for nobody.', '', true))
  if (mediator === null) return null
  if (parties.includes(mediator.trim())) {
    cancel(`“${mediator.trim()}” cannot mediate its own dispute. Nothing was written.`)
    return null
  }
  const lines = [...said.issue]
  const issues: StarterIssue[] = []
  for (;;) {
    const line = await ask(
      lines.length === 0
        ? 'What is the first issue? Its options follow a colon, in order; the first is what holds now.'
        : 'The next issue? Leave it empty when there are no more.',
      lines.length === 0 ? 'Price: as it is, 60 euros, 90 euros' : '',
      lines.length > 0,
      (typed) => problemOf(issuesTold([...lines, typed])),
    )
    if (line === null) return null
    if (line.trim() === '') break
    lines.push(line)
  }
  const told = issuesTold(lines)
  if (told.ok) issues.push(...told.value)
  outro('That is enough to begin.')
  return { id, title, parties, issues, ...(mediator.trim() === '' ? {} : { mediator: mediator.trim() }) }
}

const problemOf = (told: LineRead<unknown>): string | undefined => (told.ok ? undefined : told.message)

const ask = async (
  message: string,
  placeholder: string,
  mayBeEmpty = false,
  check: (typed: string) => string | undefined = () => undefined,
): Promise<string | null> => {
  const typed = await text({
    message,
    placeholder,
    validate: (value = '') => {
      if (value.trim() === '') return mayBeEmpty ? undefined : 'Something must stand here.'
      return check(value)
    },
  })
  if (!isCancel(typed)) return typed ?? ''
  cancel('Nothing was written.')
  return null
}

const asked = async <Value>(
  said: string | undefined,
  message: string,
  placeholder: string,
  read: (line: string) => LineRead<Value>,
): Promise<Value | null> => {
  const line = said ?? (await ask(message, placeholder, false, (typed) => problemOf(read(typed))))
  if (line === null) return null
  const told = read(line)
  if (told.ok) return told.value
  cancel(told.message)
  return null
}
