/** Finds names that a player could not tell apart where one has to choose between them. */
import { nameKey } from '../../terms/nameKey.ts'
import type { ScenarioFile } from '../definition/scenario.ts'
import { type Finding, type Path, quoted } from '../finding.ts'
import { entriesOf, type Loose } from './loose.ts'

type Named<Key extends string> =
  | readonly ({ readonly [Name in Key]?: string | undefined } | undefined)[]
  | undefined

const alike = <Key extends string>(list: Named<Key>, path: Path, key: Key, what: string): Finding[] => {
  const first = new Map<string, string>()
  return entriesOf(list).flatMap(([index, entry]): Finding[] => {
    const name: string | undefined = entry[key]
    if (name === undefined) return []
    const other = first.get(nameKey(name))
    if (other === undefined) {
      first.set(nameKey(name), name)
      return []
    }
    const names = other === name ? quoted(name) : `${quoted(other)} and ${quoted(name)}`
    return [
      {
        code: 'same-name',
        path: [...path, index, key],
        message: `Two ${what} cannot be told apart by their names: ${names}.`,
        hint: 'Give one of them another name; case, spaces and signs that cannot be seen make no difference.',
      },
    ]
  })
}

/** Runs on what is left of a broken file too. */
export const sameNames = (file: Loose<ScenarioFile>): Finding[] => [
  ...alike(file.parties, ['parties'], 'name', 'parties'),
  ...alike(file.issues, ['issues'], 'label', 'issues'),
  ...entriesOf(file.issues).flatMap(([index, issue]) => {
    const path = ['issues', index, 'options']
    const options = `options of issue ${quoted(issue.id ?? '')}`
    return [
      ...alike(issue.options, path, 'label', options),
      ...alike(issue.options, path, 'short', `${options} on the board`),
    ]
  }),
  ...alike(file.readings, ['readings'], 'label', 'readings'),
  ...alike(file.sittings, ['sittings'], 'label', 'sittings'),
]
