/** Lints of texts and of what is named nowhere. */
import { type At, type Finding, type Path, quoted } from '../../scenario/finding.ts'
import { isPlaceholder } from '../../scenario/placeholder.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { mentionsIn } from '../../scenario/sense/references.ts'
import type { LintCode } from './codes.ts'

const textsIn = (value: unknown, path: Path): (At & { readonly text: string })[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** One problem for all of them: they were written at one stroke, and are replaced one after the other. */
export const placeholders = (scenario: Scenario): Finding<LintCode>[] => {
  const [first, ...rest] = textsIn(scenario, []).filter(({ text }) => isPlaceholder(text))
  if (first === undefined) return []
  const more = rest.length === 0 ? '' : ` So are ${rest.length} more.`
  return [
    {
      code: 'placeholder',
      path: first.path,
      message: `This text is the one that the file was made with.${more}`,
      hint: 'Write your own; where numbers are guesses, say why they are as they are.',
      also: rest.map(({ path }) => ({ path })),
    },
  ]
}

const remove = (what: string, path: Path) => ({
  title: `Remove ${what}`,
  changes: [{ do: 'remove' as const, path }],
  sure: false,
})

export const unusedTracks = ({ tracks, issues }: Scenario): Finding<LintCode>[] =>
  tracks.flatMap(({ id }, index): Finding<LintCode>[] =>
    issues.some(({ track }) => track === id)
      ? []
      : [
          {
            code: 'unused-track',
            path: ['tracks', index],
            message: `No issue belongs to track ${quoted(id)}.`,
            hint: 'Put an issue on it, or leave it out.',
            fixes: tracks.length === 1 ? [] : [remove(`track ${quoted(id)}`, ['tracks', index])],
          },
        ],
  )

export const unusedSources = (scenario: Scenario): Finding<LintCode>[] => {
  const named = new Set(
    mentionsIn(scenario).flatMap(({ kind, id, defines }) => (kind === 'source' && !defines ? [id] : [])),
  )
  return Object.keys(scenario.sources)
    .filter((tag) => !named.has(tag))
    .map((tag) => ({
      code: 'unused-source',
      path: ['sources', tag],
      at: 'key',
      message: `Nothing rests on source ${quoted(tag)}.`,
      hint: 'Name it in the "sources" of what it reports, or leave it out.',
      fixes: [remove(`source ${quoted(tag)}`, ['sources', tag])],
    }))
}
