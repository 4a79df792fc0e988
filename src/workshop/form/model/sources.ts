/** Sources: what grounds rest on, each under a tag; and where each is used. */
import { thingsNamed } from '../../../language/names.ts'
import type { Path } from '../../../scenario/finding.ts'
import { mentionsIn } from '../../../scenario/sense/references.ts'
import { whereabouts } from '../../../scenario/shape/whereabouts.ts'
import type { Act } from './act.ts'
import { idFor } from './ids.ts'

export interface SourceUse {
  readonly path: Path
  readonly says: string
}

/** Every place of the file that names a source, in words, by its tag. */
export const sourceUses = (file: unknown): ReadonlyMap<string, readonly SourceUse[]> => {
  const uses = new Map<string, SourceUse[]>()
  for (const { kind, id, path, defines } of mentionsIn(file)) {
    if (kind !== 'source' || defines) continue
    // The grounds are of what holds the list.
    const holder = path.slice(0, -2)
    uses.set(id, [...(uses.get(id) ?? []), { path: holder, says: whereabouts(file, holder) }])
  }
  return uses
}

/** Its tag is made of what it is, and stays until somebody sets another. */
export const addSource = (file: unknown, what: string): Act & { readonly tag: string } => {
  const tag = idFor(file, { kind: 'source' }, what)
  return {
    what: `source ${tag}`,
    tag,
    changes: [
      {
        do: 'set',
        path: ['sources', tag],
        value: { what, outlet: 'Say here who published it', date: 'Say here when', group: 'Sources' },
      },
    ],
  }
}

export const tagsIn = (file: unknown): readonly string[] => thingsNamed(file, 'source').map(({ id }) => id)
