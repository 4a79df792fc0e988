/** Texts that news changes, and other beginnings of a party: that there is such a text, and that things can be told apart by their new names. */
import { nameKey } from '../../terms/nameKey.ts'
import {
  hasPlaceFor,
  isTextEffect,
  type NewWording,
  newTextsIn,
  newTextsOf,
  textAt,
} from '../changedTexts.ts'
import { everyEffect } from '../everyEffect.ts'
import { type Finding, type Path, quoted } from '../finding.ts'
import { consentsOnly, type Scenario } from '../scenario.ts'

type File = Pick<Scenario, 'events' | 'issues' | 'parties'>

interface Placed extends NewWording {
  /** Where it stands in the file. */
  readonly where: Path
}

/** Why a party has no such text; null where it has. What it names amiss is told as an unknown id. */
const whyNone = (file: File, { path, reader }: NewWording): readonly [string, string] | null => {
  const [list, id, kind, issue = ''] = path.split('/')
  const party = list === 'parties' ? file.parties.find((one) => one.id === id) : undefined
  if (party === undefined) return null
  if (kind === 'positions' && file.issues.some((one) => one.id === issue) && !hasPlaceFor(file, path))
    return [
      `Party ${quoted(party.id)} takes no position on issue ${quoted(issue)}, so that it states nothing there.`,
      'Name an issue on which it takes a position, or leave this out.',
    ]
  return reader !== null && consentsOnly(party)
    ? [
        `Party ${quoted(party.id)} only consents, and has no folder to read.`,
        'Name a party with a folder, or change what everyone may know of it (“partyText”).',
      ]
    : null
}

const noSuchText = (file: File, text: Placed): Finding[] => {
  const why = whyNone(file, text)
  return why === null ? [] : [{ code: 'no-such-text', path: text.where, message: why[0], hint: why[1] }]
}

const NAMES = /^(?:issues\/[^/]+\/label|issues\/[^/]+\/options\/[^/]+\/(?:label|short))$/

/** The list and key that a name must be told apart in: all labels of issues, all board names of one issue's options. */
const among = (path: string): string => {
  const steps = path.split('/')
  return [...steps.slice(0, -2), steps.at(-1)].join('/')
}

/** A new name that another thing bears, or may bear by then. */
const sameNames = (file: File, texts: readonly Placed[]): Finding[] => {
  const renaming = texts.filter(({ path }) => NAMES.test(path))
  return renaming.flatMap((text): Finding[] => {
    const steps = text.path.split('/')
    const isOption = steps.length > 3
    const [, issue = ''] = steps
    const others = isOption ? (file.issues.find(({ id }) => id === issue)?.options ?? []) : file.issues
    const own = steps.at(-2)
    const key = steps.at(-1) ?? ''
    const clash = [
      ...others.flatMap(({ id }) => {
        const path = [...steps.slice(0, -2), id, key].join('/')
        const name = id === own ? null : textAt(file, path)
        return name === null ? [] : [name]
      }),
      ...renaming.flatMap((other) =>
        other.path !== text.path && among(other.path) === among(text.path) ? [other.to] : [],
      ),
    ].find((name) => nameKey(name) === nameKey(text.to))
    if (clash === undefined) return []
    const what = isOption ? `Another option of issue ${quoted(issue)}` : 'Another issue'
    return [
      {
        code: 'same-name',
        path: text.where,
        message: `${what} is called ${quoted(clash)}, or may be by then: the two could not be told apart.`,
        hint: 'Give it another name; case, spaces and signs that cannot be seen make no difference.',
      },
    ]
  })
}

const variantsIn = ({ parties }: Pick<Scenario, 'parties'>) =>
  parties.flatMap((party, p) =>
    (party.variants ?? []).map((variant, v) => ({
      party,
      path: ['parties', p, 'variants', v] as Path,
      texts: newTextsOf(party.id, variant),
    })),
  )

/** Other beginnings of parties. */
export const variants = (file: File): Finding[] =>
  variantsIn(file).flatMap(({ party, path, texts }): Finding[] =>
    texts.length === 0
      ? [
          {
            code: 'effect-without-text',
            path: [...path, 'to'],
            message: `Party ${quoted(party.id)} begins otherwise here, and nothing says how.`,
            hint: 'Write under "to" what then stands in place of what it says otherwise.',
          },
        ]
      : texts.flatMap((text) => noSuchText(file, { ...text, where: [...path, ...text.at] })),
  )

export const textChanges = (file: File): Finding[] => {
  const effects = everyEffect(file)
  const texts = effects.flatMap(({ effect, path }) =>
    isTextEffect(effect)
      ? newTextsIn(effect).map((text): Placed => ({ ...text, where: [...path, ...text.at] }))
      : [],
  )
  return [
    ...effects.flatMap(({ event, effect, path }): Finding[] =>
      isTextEffect(effect) && newTextsIn(effect).length === 0
        ? [
            {
              code: 'effect-without-text',
              path: [...path, 'to'],
              message: `Event ${quoted(event.id)} changes texts here and gives none.`,
              hint: 'Write under "to" what is read from then on.',
            },
          ]
        : [],
    ),
    ...texts.flatMap((text) => noSuchText(file, text)),
    ...sameNames(file, texts),
  ]
}
